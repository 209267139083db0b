package it.florwork.attendance.domain;

import static org.assertj.core.api.Assertions.assertThat;

import it.florwork.attendance.domain.PlanCalendar.DatedTimetable;
import it.florwork.shared.Period;
import it.florwork.shared.WeeklyTimetable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** In November 2026 Mondays fall on the 2nd, 9th, 16th, 23rd and 30th. */
class UnplannedDaysTest {
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final LocalDate FIRST = NOVEMBER.atDay(1);
    private static final WeeklyTimetable MONDAYS = WeeklyTimetable.daily(510, 750, DayOfWeek.MONDAY);
    private static final WeeklyTimetable TUESDAYS = WeeklyTimetable.daily(510, 750, DayOfWeek.TUESDAY);
    private static final Predicate<LocalDate> NONE = day -> false;

    @Test
    void aWholeMonthLeavesNoneOut() {
        assertThat(calendar(Period.of(FIRST.minusMonths(1), FIRST.plusMonths(2)), List.of(), NONE)
                        .daysUnplannedIn(NOVEMBER))
                .isZero();
    }

    @Test
    void theDaysBeforeItsFirstAndAfterItsLastAreItsWeeks() {
        assertThat(calendar(Period.of(NOVEMBER.atDay(9), NOVEMBER.atDay(22)), List.of(), NONE)
                        .daysUnplannedIn(NOVEMBER))
                .as("the 2nd, 23rd and 30th")
                .isEqualTo(3);
    }

    @Test
    void holidaysAndClosuresAreNobodysAndRestsCount() {
        var term = Period.of(NOVEMBER.atDay(9), FIRST.plusMonths(3));
        assertThat(calendar(term, List.of(), NOVEMBER.atDay(2)::equals).daysUnplannedIn(NOVEMBER))
                .isZero();
        assertThat(calendar(term, List.of(Period.of(NOVEMBER.atDay(10), NOVEMBER.atDay(25))), NONE)
                        .daysUnplannedIn(NOVEMBER))
                .as("the 2nd before it began, the 16th and 23rd at rest")
                .isEqualTo(3);
    }

    @Test
    void eachEdgeGoesOnWithTheWeekThatHeldThere() {
        var calendar = new PlanCalendar(
                Period.of(NOVEMBER.atDay(9), NOVEMBER.atDay(22)),
                List.of(
                        new DatedTimetable(Period.of(NOVEMBER.atDay(9), NOVEMBER.atDay(15)), MONDAYS),
                        new DatedTimetable(Period.of(NOVEMBER.atDay(16), NOVEMBER.atDay(22)), TUESDAYS)),
                List.of(),
                List.of(),
                Map.of(),
                NONE);
        assertThat(calendar.daysUnplannedIn(NOVEMBER))
                .as("Monday 2nd, Tuesday 24th")
                .isEqualTo(2);
    }

    private static PlanCalendar calendar(Period term, List<Period> rests, Predicate<LocalDate> holidays) {
        return new PlanCalendar(term, List.of(new DatedTimetable(term, MONDAYS)), rests, List.of(), Map.of(), holidays);
    }
}
