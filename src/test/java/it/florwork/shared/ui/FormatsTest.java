package it.florwork.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import it.florwork.shared.Minutes;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FormatsTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private final Formats italian = new Formats(Locale.ITALIAN, FormatsTest::plain);
    private final Formats english = new Formats(Locale.ENGLISH, FormatsTest::plain);

    private static String plain(String key, Object... details) {
        return key.equals("shared.format.words") ? (String) details[0] : key + Arrays.toString(details);
    }

    @Test
    void writesDaysAndMonthsInTheViewersLanguage() {
        assertThat(italian.longDay(MONDAY)).isEqualTo("Lunedì 23 novembre 2026");
        assertThat(italian.shortDay(MONDAY)).isEqualTo("lun 23");
        assertThat(italian.month(YearMonth.of(2026, 10))).isEqualTo("Ottobre 2026");
        assertThat(english.longDay(MONDAY)).isEqualTo("Monday 23 November 2026");
    }

    @Test
    void writesTimesWithoutLeadingZeroAndLengthsExactly() {
        assertThat(italian.time(510)).isEqualTo("8:30");
        assertThat(italian.clock(new Minutes(65))).isEqualTo("1:05");
        assertThat(italian.hours(new Minutes(1200))).isEqualTo("shared.format.hours[20]");
        assertThat(italian.hours(new Minutes(45))).isEqualTo("shared.format.minutes[45]");
    }

    @Test
    void speaksOfNearDaysRelativelyAndOfFarOnesByDate() {
        assertThat(italian.due(MONDAY, MONDAY)).isEqualTo("shared.due.today[]");
        assertThat(italian.due(MONDAY.plusDays(2), MONDAY)).isEqualTo("Mercoledì");
        assertThat(italian.due(MONDAY.plusDays(8), MONDAY)).isEqualTo("shared.due.inDays[8]");
        assertThat(italian.due(MONDAY.minusDays(3), MONDAY)).isEqualTo("shared.due.daysAgo[3]");
        assertThat(italian.due(MONDAY.plusDays(31), MONDAY)).isEqualTo("24 dic 2026");
    }

    @Test
    void writesWholeEurosWithoutCents() {
        assertThat(italian.money(43_400)).isEqualTo("434\u00a0€");
        assertThat(italian.money(55_350)).isEqualTo("553,50\u00a0€");
        assertThat(english.money(43_400)).isEqualTo("€434");
    }
}
