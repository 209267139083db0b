package it.florwork.rules;

import static org.assertj.core.api.Assertions.assertThat;

import it.florwork.rules.domain.Holiday;
import it.florwork.shared.Period;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HolidaysTest {
    private static final MonthDay FLORENCE = MonthDay.of(6, 24);
    private final Holidays holidays = new Holidays(List.of(
            Holiday.fixed("CHRISTMAS", 12, 25, Period.startingOn(LocalDate.of(1949, 6, 14)), "L. 260/1949"),
            Holiday.fixed("SAINT_FRANCIS", 10, 4, Period.startingOn(LocalDate.of(2026, 1, 1)), "2025"),
            Holiday.afterEaster("EASTER_MONDAY", 1, Period.startingOn(LocalDate.of(1949, 6, 14)), "L. 260/1949")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2008-03-23",
                "2011-04-24",
                "2016-03-27",
                "2019-04-21",
                "2024-03-31",
                "2025-04-20",
                "2026-04-05",
                "2027-03-28",
                "2028-04-16",
                "2038-04-25",
                "2285-03-22",
                "1954-04-18",
                "1981-04-19"
            })
    void knowsEaster(LocalDate easter) {
        assertThat(Holidays.easter(easter.getYear())).isEqualTo(easter);
    }

    @Test
    void easterIsAlwaysTheSundayAfterThePaschalFullMoon() {
        IntStream.rangeClosed(1900, 2299).forEach(year -> {
            var easter = Holidays.easter(year);
            assertThat(easter.getDayOfWeek()).as("%d", year).isEqualTo(DayOfWeek.SUNDAY);
            assertThat(MonthDay.from(easter)).isBetween(MonthDay.of(3, 22), MonthDay.of(4, 25));
            assertThat(easter).as("%d by Oudin's rule", year).isEqualTo(oudin(year));
        });
    }

    @Test
    void easterMondayIsAHolidayEachYearAndEasterTuesdayNever() {
        IntStream.rangeClosed(1950, 2299).forEach(year -> {
            assertThat(holidays.isHoliday(Holidays.easter(year).plusDays(1), null))
                    .isTrue();
            assertThat(holidays.isHoliday(Holidays.easter(year).plusDays(2), null))
                    .isFalse();
        });
    }

    @ParameterizedTest
    @CsvSource({"2025-10-04,false", "2026-10-04,true", "2027-10-04,true", "2026-10-05,false"})
    void saintFrancisIsAHolidayFrom2026(LocalDate day, boolean holiday) {
        assertThat(holidays.isHoliday(day, FLORENCE)).isEqualTo(holiday);
    }

    @Test
    void thePatronDayIsTheSitesOwn() {
        var saintJohn = LocalDate.of(2026, 6, 24);
        assertThat(holidays.isHoliday(saintJohn, FLORENCE)).isTrue();
        assertThat(holidays.isHoliday(saintJohn, MonthDay.of(7, 25))).isFalse();
        assertThat(holidays.isHoliday(saintJohn, null)).isFalse();
    }

    @Test
    void workingDaysLeaveOutWeekendsAndHolidays() {
        var days = new WorkingDays(holidays, FLORENCE);
        assertThat(days.after(LocalDate.of(2026, 12, 24), 1)).isEqualTo(LocalDate.of(2026, 12, 28));
        assertThat(days.after(LocalDate.of(2026, 6, 23), 2)).isEqualTo(LocalDate.of(2026, 6, 26));
        assertThat(days.between(LocalDate.of(2026, 12, 24), LocalDate.of(2026, 12, 28)))
                .isEqualTo(1);
        assertThat(days.ofMonth(LocalDate.of(2026, 8, 20), 3)).isEqualTo(LocalDate.of(2026, 8, 5));
    }

    @Test
    void countingAndSteppingAgreeForEveryDayOfTwentyYears() {
        var days = new WorkingDays(holidays, FLORENCE);
        Period.of(LocalDate.of(2020, 1, 1), LocalDate.of(2039, 12, 31)).stream().forEach(day -> {
            for (int count : new int[] {0, 1, 5, 20}) {
                var then = days.after(day, count);
                assertThat(days.between(day, then)).isEqualTo(count);
                assertThat(count == 0 || days.isWorkingDay(then)).isTrue();
            }
        });
    }

    /** Another road to the same day (Oudin 1940), as a control. */
    private static LocalDate oudin(int year) {
        int century = year / 100;
        int g = year % 19;
        int k = (century - 17) / 25;
        int i = (century - century / 4 - (century - k) / 3 + 19 * g + 15) % 30;
        i = i - (i / 28) * (1 - (i / 28) * (29 / (i + 1)) * ((21 - g) / 11));
        int j = (year + year / 4 + i + 2 - century + century / 4) % 7;
        int p = i - j;
        int day = 1 + (p + 27 + (p + 6) / 40) % 31;
        int month = 3 + (p + 26) / 30;
        return LocalDate.of(year, month, day);
    }
}
