package it.florwork.attendance.domain;

import static it.florwork.attendance.domain.AnEngagement.LIMITS;
import static it.florwork.attendance.domain.AnEngagement.MONDAY;
import static it.florwork.attendance.domain.AnEngagement.MORNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import it.florwork.attendance.DayKind;
import it.florwork.attendance.ReportDay;
import it.florwork.attendance.Side;
import it.florwork.attendance.TimeSlot;
import it.florwork.shared.Period;
import it.florwork.shared.RuleViolation;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DayRulesTest {
    private static final LocalDate HOLIDAY = LocalDate.of(2026, 11, 18);
    private static final DayRules RULES = new DayRules(AnEngagement.calendar(HOLIDAY), LIMITS, MONDAY);

    private static String refusal(ReportDay report, Side side) {
        return refusal(report, side, List.of(), List.of());
    }

    private static String refusal(ReportDay report, Side side, List<TimeSlot> before, List<TimeSlot> after) {
        return catchThrowableOfType(RuleViolation.class, () -> RULES.check(report, side, before, after))
                .key();
    }

    private static ReportDay said(LocalDate date, DayKind kind, TimeSlot... slots) {
        return AnEngagement.says(date, kind, Set.of(), slots);
    }

    @Test
    void thePlannedMorningIsFine() {
        assertThatCode(() -> RULES.check(said(MONDAY, DayKind.PRESENT, MORNING), Side.TRAINEE, List.of(), List.of()))
                .doesNotThrowAnyException();
    }

    @Test
    void presenceIsNeverAfterToday() {
        assertThat(refusal(said(MONDAY.plusDays(1), DayKind.PRESENT, MORNING), Side.TUTOR))
                .isEqualTo("attendance.error.inTheFuture");
        assertThat(refusal(said(MONDAY.plusDays(1), DayKind.UNEXCUSED), Side.TUTOR))
                .isEqualTo("attendance.error.inTheFuture");
    }

    @Test
    void anAbsenceCanBeAnnouncedUpToThePlansEnd() {
        assertThatCode(() -> RULES.check(
                        said(LocalDate.of(2026, 12, 31), DayKind.LEAVE), Side.TRAINEE, List.of(), List.of()))
                .doesNotThrowAnyException();
        assertThat(refusal(said(LocalDate.of(2027, 1, 4), DayKind.LEAVE), Side.TRAINEE))
                .isEqualTo("attendance.error.outsidePeriod");
    }

    @Test
    void nobodyWorksOnAHolidayUnlessTheCalendarNamesIt() {
        var rulesLater = new DayRules(AnEngagement.calendar(HOLIDAY), LIMITS, HOLIDAY);
        assertThat(catchThrowableOfType(
                                RuleViolation.class,
                                () -> rulesLater.check(
                                        said(HOLIDAY, DayKind.PRESENT, MORNING), Side.TUTOR, List.of(), List.of()))
                        .key())
                .isEqualTo("attendance.error.holiday");
        var base = AnEngagement.calendar(HOLIDAY);
        var museum = new PlanCalendar(
                base.period(), base.timetables(), List.of(), Set.of(), Set.of(HOLIDAY), base.holidays());
        assertThatCode(() -> new DayRules(museum, LIMITS, HOLIDAY)
                        .check(said(HOLIDAY, DayKind.PRESENT, MORNING), Side.TUTOR, List.of(), List.of()))
                .doesNotThrowAnyException();
    }

    @Test
    void onlyAHolidayIsReportedAsOne() {
        assertThat(refusal(said(MONDAY, DayKind.HOLIDAY), Side.TUTOR)).isEqualTo("attendance.error.notAHoliday");
    }

    @Test
    void eightHoursAreEnough() {
        assertThat(refusal(said(MONDAY, DayKind.PRESENT, new TimeSlot(480, 720), new TimeSlot(780, 1035)), Side.TUTOR))
                .isEqualTo("attendance.error.dayTooLong");
    }

    @Test
    void aBreakIsDueAfterSixHoursEvenWhenTimesTouch() {
        assertThat(refusal(said(MONDAY, DayKind.PRESENT, new TimeSlot(480, 720), new TimeSlot(720, 855)), Side.TUTOR))
                .isEqualTo("attendance.error.breakMissing");
        assertThatCode(() -> RULES.check(
                        said(MONDAY, DayKind.PRESENT, new TimeSlot(480, 840), new TimeSlot(855, 960)),
                        Side.TUTOR,
                        List.of(),
                        List.of()))
                .doesNotThrowAnyException();
    }

    @Test
    void elevenHoursLieBetweenTwoDays() {
        var early = said(MONDAY, DayKind.PRESENT, new TimeSlot(480, 600));
        assertThat(refusal(early, Side.TUTOR, List.of(new TimeSlot(1200, 1275)), List.of()))
                .isEqualTo("attendance.error.restTooShort");
        assertThat(refusal(
                        said(MONDAY, DayKind.PRESENT, new TimeSlot(1200, 1320)),
                        Side.TUTOR,
                        List.of(),
                        List.of(MORNING)))
                .isEqualTo("attendance.error.restTooShort");
        assertThatCode(() -> RULES.check(early, Side.TUTOR, List.of(new TimeSlot(1200, 1260)), List.of()))
                .doesNotThrowAnyException();
    }

    @Test
    void makingUpIsForDaysWithoutAPlan() {
        assertThat(refusal(said(MONDAY, DayKind.MAKE_UP, MORNING), Side.TUTOR))
                .isEqualTo("attendance.error.makeUpOnPlannedDay");
        assertThatCode(() -> RULES.check(
                        said(MONDAY.minusDays(1), DayKind.MAKE_UP, MORNING), Side.TUTOR, List.of(), List.of()))
                .doesNotThrowAnyException();
    }

    @Test
    void nobodyIsAbsentWhereNothingIsPlanned() {
        assertThat(refusal(said(MONDAY.minusDays(1), DayKind.LEAVE), Side.TRAINEE))
                .isEqualTo("attendance.error.nothingPlanned");
    }

    @Test
    void aTraineeDoesNotJudge() {
        assertThat(refusal(said(MONDAY, DayKind.UNEXCUSED), Side.TRAINEE)).isEqualTo("attendance.error.kindNotYours");
        assertThat(refusal(said(MONDAY, DayKind.SUSPENDED), Side.TUTOR)).isEqualTo("attendance.error.kindNotYours");
    }

    @Test
    void timesAndKindBelongTogether() {
        assertThat(catchThrowableOfType(RuleViolation.class, () -> said(MONDAY, DayKind.PRESENT))
                        .key())
                .isEqualTo("attendance.error.timesMissing");
        assertThat(catchThrowableOfType(RuleViolation.class, () -> said(MONDAY, DayKind.SICK, MORNING))
                        .key())
                .isEqualTo("attendance.error.absenceHasNoTimes");
        assertThat(catchThrowableOfType(
                                RuleViolation.class,
                                () -> said(MONDAY, DayKind.PRESENT, MORNING, new TimeSlot(735, 780)))
                        .key())
                .isEqualTo("attendance.error.slotsOverlap");
    }

    @Test
    void aMonthIsCompleteWhenItIsOverOrOnTheLastDay() {
        var calendar = AnEngagement.calendar();
        var november = java.time.YearMonth.of(2026, 11);
        assertThat(calendar.isComplete(november, LocalDate.of(2026, 11, 30))).isFalse();
        assertThat(calendar.isComplete(november, LocalDate.of(2026, 12, 1))).isTrue();
        assertThat(calendar.isComplete(november.plusMonths(1), LocalDate.of(2026, 12, 31)))
                .isTrue();
        assertThat(calendar.isComplete(november.plusMonths(1), LocalDate.of(2026, 12, 30)))
                .isFalse();
    }

    @Test
    void aTimetableHoldsForItsSpanOnly() {
        var base = AnEngagement.calendar();
        var until = Period.of(base.period().firstDay(), MONDAY);
        var after = Period.of(MONDAY.plusDays(1), base.period().lastDay());
        var longer = it.florwork.shared.WeeklyTimetable.parse("2 510-780");
        var calendar = new PlanCalendar(
                base.period(),
                List.of(
                        new PlanCalendar.DatedTimetable(
                                until, base.timetables().getFirst().timetable()),
                        new PlanCalendar.DatedTimetable(after, longer)),
                List.of(Period.of(MONDAY.plusDays(7), MONDAY.plusDays(10))),
                Set.of(),
                Set.of(),
                date -> false);
        assertThat(calendar.on(MONDAY).minutes().value()).isEqualTo(240);
        assertThat(calendar.on(MONDAY.plusDays(1)).minutes().value()).isEqualTo(270);
        assertThat(calendar.on(MONDAY.plusDays(2)).minutes().value()).isZero();
        assertThat(calendar.on(MONDAY.plusDays(8)).off()).isEqualTo(DayKind.SUSPENDED);
    }
}
