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
import it.florwork.attendance.SpecialDay;
import it.florwork.attendance.TimeSlot;
import it.florwork.shared.Period;
import it.florwork.shared.RuleViolation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DayRulesTest {
    private static final LocalDate HOLIDAY = LocalDate.of(2026, 11, 18);
    private static final DayRules RULES = new DayRules(AnEngagement.calendar(HOLIDAY), LIMITS, MONDAY);

    private static String refusal(ReportDay report, Side side) {
        return refusal(report, side, List.of(), List.of());
    }

    private static String refusal(ReportDay report, Side side, List<TimeSlot> before, List<TimeSlot> after) {
        return catchThrowableOfType(
                        RuleViolation.class, () -> RULES.check(report, side, new Neighbours(List.of(), before, after)))
                .key();
    }

    private static ReportDay said(LocalDate date, DayKind kind, TimeSlot... slots) {
        return AnEngagement.says(date, kind, Set.of(), slots);
    }

    @Test
    void thePlannedMorningIsFine() {
        assertThatCode(() -> RULES.check(said(MONDAY, DayKind.PRESENT, MORNING), Side.TRAINEE, Neighbours.NONE))
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
        assertThatCode(() ->
                        RULES.check(said(LocalDate.of(2026, 12, 31), DayKind.LEAVE), Side.TRAINEE, Neighbours.NONE))
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
                                        said(HOLIDAY, DayKind.PRESENT, MORNING), Side.TUTOR, Neighbours.NONE))
                        .key())
                .isEqualTo("attendance.error.holiday");
        var base = AnEngagement.calendar(HOLIDAY);
        var museum = base.with(SpecialDay.of(HOLIDAY, SpecialDay.Kind.WORKING_HOLIDAY));
        assertThatCode(() -> new DayRules(museum, LIMITS, HOLIDAY)
                        .check(said(HOLIDAY, DayKind.PRESENT, MORNING), Side.TUTOR, Neighbours.NONE))
                .doesNotThrowAnyException();
    }

    @Test
    void whatTheCalendarSaysNobodyReports() {
        for (var kind : List.of(DayKind.HOLIDAY, DayKind.REST, DayKind.SUSPENDED)) {
            for (var side : Side.values()) {
                assertThat(refusal(said(MONDAY, kind), side))
                        .as("%s by %s", kind, side)
                        .isEqualTo("attendance.error.calendarSaysIt");
            }
        }
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
                        Neighbours.NONE))
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
        assertThatCode(() -> RULES.check(
                        early, Side.TUTOR, new Neighbours(List.of(), List.of(new TimeSlot(1200, 1260)), List.of())))
                .doesNotThrowAnyException();
    }

    @Test
    void hoursElsewhereOnTheSameDayAreTheSameDaysWork() {
        var lab = new Neighbours(List.of(new TimeSlot(480, 720)), List.of(), List.of());
        assertThat(refusal(said(MONDAY, DayKind.PRESENT, MORNING), lab))
                .isEqualTo("attendance.error.overlapsElsewhere");
        assertThat(refusal(said(MONDAY, DayKind.PRESENT, new TimeSlot(780, 1035)), lab))
                .isEqualTo("attendance.error.dayTooLong");
        assertThat(refusal(said(MONDAY, DayKind.PRESENT, new TimeSlot(720, 855)), lab))
                .as("no break between the lab and the placement")
                .isEqualTo("attendance.error.breakMissing");
        assertThatCode(() -> RULES.check(said(MONDAY, DayKind.PRESENT, new TimeSlot(780, 1020)), Side.TUTOR, lab))
                .doesNotThrowAnyException();
        assertThatCode(() -> RULES.check(said(MONDAY, DayKind.LEAVE), Side.TRAINEE, lab))
                .doesNotThrowAnyException();
    }

    private static String refusal(ReportDay report, Neighbours around) {
        return catchThrowableOfType(RuleViolation.class, () -> RULES.check(report, Side.TUTOR, around))
                .key();
    }

    @Test
    void onlySoMuchIsMadeUpInAMonth() {
        var sunday = said(MONDAY.minusDays(1), DayKind.MAKE_UP, MORNING);
        assertThatCode(() -> RULES.checkMakeUp(sunday, 720)).doesNotThrowAnyException();
        assertThat(catchThrowableOfType(RuleViolation.class, () -> RULES.checkMakeUp(sunday, 735)))
                .satisfies(refused -> {
                    assertThat(refused.key()).isEqualTo("attendance.error.tooMuchMadeUp");
                    assertThat(refused.details()).containsExactly(16, 12, 15);
                });
        assertThatCode(() -> RULES.checkMakeUp(said(MONDAY, DayKind.PRESENT, MORNING), 960))
                .doesNotThrowAnyException();
    }

    @Test
    void aMakeUpIsInsuredInTheUsualHoursOfAFreeDayOfThePeriod() {
        var calendar = AnEngagement.calendar(HOLIDAY);
        var saturday = MONDAY.minusDays(2);
        assertThat(calendar.insures(DayKind.MAKE_UP, saturday, List.of(MORNING)))
                .isTrue();
        assertThat(calendar.insures(DayKind.MAKE_UP, saturday, List.of(new TimeSlot(510, 765))))
                .isFalse();
        assertThat(calendar.insures(DayKind.TRAINING, saturday, List.of(MORNING)))
                .isFalse();
        assertThat(calendar.insures(DayKind.MAKE_UP, HOLIDAY, List.of(MORNING))).isFalse();
        assertThat(calendar.insures(DayKind.MAKE_UP, LocalDate.of(2027, 1, 2), List.of(MORNING)))
                .as("after the plan's end")
                .isFalse();
        assertThat(calendar.insures(DayKind.SICK, HOLIDAY, List.of())).isTrue();
        assertThat(calendar.usualOn(MONDAY)).isEmpty();
    }

    @Test
    void makingUpIsForDaysWithoutAPlan() {
        assertThat(refusal(said(MONDAY, DayKind.MAKE_UP, MORNING), Side.TUTOR))
                .isEqualTo("attendance.error.makeUpOnPlannedDay");
        assertThatCode(() ->
                        RULES.check(said(MONDAY.minusDays(1), DayKind.MAKE_UP, MORNING), Side.TUTOR, Neighbours.NONE))
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
        assertThat(refusal(said(MONDAY, DayKind.CLOSURE), Side.TRAINEE)).isEqualTo("attendance.error.kindNotYours");
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
                                until,
                                base.timetables().getFirst().cycle().weeks().getFirst()),
                        new PlanCalendar.DatedTimetable(after, longer)),
                List.of(Period.of(MONDAY.plusDays(7), MONDAY.plusDays(10))),
                List.of(),
                Map.of(),
                date -> false);
        assertThat(calendar.on(MONDAY).minutes().value()).isEqualTo(240);
        assertThat(calendar.on(MONDAY.plusDays(1)).minutes().value()).isEqualTo(270);
        assertThat(calendar.on(MONDAY.plusDays(2)).minutes().value()).isZero();
        assertThat(calendar.on(MONDAY.plusDays(8)).off()).isEqualTo(DayKind.SUSPENDED);
    }
}
