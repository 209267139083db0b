package it.florwork.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.florwork.shared.Minutes;
import it.florwork.shared.RuleViolation;
import it.florwork.shared.WeeklyTimetable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class WeekCycleTest {
    private static final WeeklyTimetable A = WeeklyTimetable.daily(540, 780, DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY);
    private static final WeeklyTimetable B = WeeklyTimetable.daily(540, 780, DayOfWeek.TUESDAY);
    private static final LocalDate THURSDAY = LocalDate.of(2026, 10, 15);

    @Test
    void theWeekOfTheFirstDayIsTheFirstAndWeeksTurnOnMondays() {
        var cycle = new WeekCycle(List.of(A, B));
        assertThat(cycle.weekOf(THURSDAY, THURSDAY)).isEqualTo(A);
        assertThat(cycle.weekOf(THURSDAY.minusDays(3), THURSDAY)).isEqualTo(A);
        assertThat(cycle.weekOf(THURSDAY.plusDays(3), THURSDAY)).isEqualTo(A);
        assertThat(cycle.weekOf(THURSDAY.plusDays(4), THURSDAY)).isEqualTo(B);
        assertThat(cycle.weekOf(THURSDAY.plusDays(11), THURSDAY)).isEqualTo(A);
        assertThat(cycle.weekOf(THURSDAY.minusDays(4), THURSDAY)).isEqualTo(B);
    }

    @Test
    void theBusiestWeekIsWhatTheLimitIsComparedWith() {
        var cycle = new WeekCycle(List.of(B, A, WeeklyTimetable.EMPTY));
        assertThat(cycle.busiestWeek()).isEqualTo(Minutes.ofHours(8));
        assertThat(cycle.averageWeek()).isEqualTo(Minutes.ofHours(4));
        assertThat(cycle.isEmpty()).isFalse();
        assertThat(WeekCycle.every(WeeklyTimetable.EMPTY).isEmpty()).isTrue();
    }

    @Test
    void isReadAsItWasWritten() {
        var cycle = new WeekCycle(List.of(A, WeeklyTimetable.EMPTY, B, WeeklyTimetable.EMPTY));
        assertThat(WeekCycle.parse(cycle.format())).isEqualTo(cycle);
        assertThat(WeekCycle.parse(A.format())).isEqualTo(WeekCycle.every(A));
    }

    @Test
    void noneAndFiveWeeksAreRefused() {
        assertThatThrownBy(() -> new WeekCycle(List.of())).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> new WeekCycle(Collections.nCopies(5, A))).isInstanceOf(RuleViolation.class);
    }
}
