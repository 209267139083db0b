package it.florwork.attendance;

import static it.florwork.testing.GivenAttendance.MORNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import it.florwork.access.ActAs;
import it.florwork.access.Role;
import it.florwork.access.Viewer;
import it.florwork.shared.EngagementId;
import it.florwork.shared.Minutes;
import it.florwork.shared.NotFound;
import it.florwork.shared.Period;
import it.florwork.shared.PortalClock;
import it.florwork.shared.RuleViolation;
import it.florwork.shared.WeeklyTimetable;
import it.florwork.testing.GivenAttendance;
import it.florwork.testing.PortalTest;
import it.florwork.testing.TestAccounts;
import it.florwork.testing.UseCase;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
@UseCase("UC-33")
class CalendarsTest {
    private static final Period AUTUMN = Period.of(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 12, 31));
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 18);
    private static final LocalDate IMMACULATE = LocalDate.of(2026, 12, 8); // a Tuesday
    private static final WeeklyTimetable TWO_DAYS =
            WeeklyTimetable.daily(540, 660, DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY);

    @Autowired
    Calendars calendars;

    @Autowired
    HolidayTable holidays;

    @Autowired
    Days days;

    @Autowired
    Months months;

    @Autowired
    GivenAttendance given;

    @Autowired
    TestAccounts accounts;

    @Autowired
    PortalClock clock;

    private Viewer operator;

    @BeforeEach
    void november() {
        given.on(LocalDate.of(2026, 11, 16));
        operator = accounts.fresh(Role.OPERATOR);
    }

    @AfterEach
    void present() {
        clock.returnToPresent();
    }

    private static void refuses(String key, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private void close(EngagementId id, LocalDate from, LocalDate to) {
        ActAs.run(operator, () -> calendars.close(id, Period.of(from, to)));
    }

    private void change(EngagementId id, LocalDate from, WeeklyTimetable week) {
        ActAs.run(operator, () -> calendars.changeTimetable(id, from, WeekCycle.every(week)));
    }

    private int planned(GivenAttendance.Internship internship, YearMonth month) {
        return ActAs.call(internship.tutor(), () -> months.month(internship.id(), month))
                .planned()
                .value();
    }

    @Test
    void aLongClosureIsASuspensionAndAWorkedDayWasNotClosed() {
        var internship = given.placement(AUTUMN);
        refuses("attendance.error.closureTooLong", () -> close(internship.id(), DAY, DAY.plusDays(14)));
        close(internship.id(), DAY.plusDays(1), DAY.plusDays(14));
        given.on(DAY);
        given.tutorSays(internship, DAY, DayKind.PRESENT, MORNING);
        refuses("attendance.error.workedThen", () -> close(internship.id(), DAY, DAY));
        var saturday = LocalDate.of(2026, 11, 14);
        refuses("attendance.error.nothingToClose", () -> close(internship.id(), saturday, saturday));
    }

    @Test
    void aHolidayIsRefusedUnlessTheCalendarNamesItAsAWorkingDay() {
        var internship = given.placement(AUTUMN);
        given.on(IMMACULATE);
        refuses("attendance.error.holiday", () -> given.tutorSays(internship, IMMACULATE, DayKind.PRESENT, MORNING));
        ActAs.run(operator, () -> calendars.workOn(internship.id(), IMMACULATE));
        var worked = given.tutorSays(internship, IMMACULATE, DayKind.PRESENT, MORNING);
        assertThat(worked.doneMinutes().value()).isEqualTo(240);
        assertThat(worked.outsidePlan()).isFalse();
        refuses(
                "attendance.error.workedThen",
                () -> ActAs.run(operator, () -> calendars.asUsual(internship.id(), IMMACULATE)));
        refuses(
                "attendance.error.notAHoliday",
                () -> ActAs.run(operator, () -> calendars.workOn(internship.id(), DAY)));
    }

    @Test
    void aSealedMonthKeepsItsCalendar() {
        var internship = given.placement(AUTUMN);
        given.sealed(internship, OCTOBER);
        var inOctober = LocalDate.of(2026, 10, 12);
        refuses("attendance.error.calendarSealed", () -> close(internship.id(), inOctober, inOctober));
        refuses(
                "attendance.error.calendarSealed",
                () -> ActAs.run(operator, () -> calendars.workOn(internship.id(), LocalDate.of(2026, 10, 4))));
        refuses("attendance.error.calendarSealed", () -> change(internship.id(), inOctober, TWO_DAYS));
        refuses("attendance.error.calendarSealed", () -> change(internship.id(), LocalDate.of(2026, 9, 14), TWO_DAYS));
        ActAs.run(operator, () -> months.reopen(internship.id(), OCTOBER, Set.of(inOctober), "The place was closed."));
        given.tutorSays(internship, inOctober, DayKind.EXCUSED);
        given.traineeSays(internship, inOctober, DayKind.EXCUSED);
        close(internship.id(), inOctober, inOctober);
        refuses(
                "attendance.error.calendarSealed",
                () -> close(internship.id(), inOctober.plusDays(1), inOctober.plusDays(1)));
    }

    @Test
    void aNewWeekHoldsFromItsDayOn() {
        var internship = given.placement(AUTUMN);
        var from = LocalDate.of(2026, 11, 23);
        var shown = given.worked(internship, OCTOBER);
        given.on(LocalDate.of(2026, 11, 16));
        ActAs.run(internship.trainee(), () -> months.confirm(internship.id(), OCTOBER, shown.contentHash()));
        change(internship.id(), from, TWO_DAYS);
        // 15 mornings before, then Mon 23, Wed 25, Mon 30
        assertThat(planned(internship, YearMonth.of(2026, 11))).isEqualTo(15 * 240 + 3 * 120);
        assertThat(ActAs.call(internship.trainee(), () -> months.month(internship.id(), OCTOBER))
                        .status())
                .isEqualTo(MonthStatus.CONFIRMED);
        change(internship.id(), from.minusDays(7), TWO_DAYS);
        var seen = ActAs.call(operator, () -> calendars.calendar(internship.id()));
        assertThat(seen.timetables())
                .extracting(CalendarDetail.Dated::validity)
                .containsExactly(
                        Period.of(AUTUMN.firstDay(), from.minusDays(8)),
                        Period.of(from.minusDays(7), AUTUMN.lastDay()));
        refuses("attendance.error.weekEmpty", () -> change(internship.id(), from, WeeklyTimetable.EMPTY));
        refuses("attendance.error.outsidePeriod", () -> change(internship.id(), LocalDate.of(2027, 1, 4), TWO_DAYS));
    }

    @Test
    void aChangeOfThePlanVoidsWhatWasConfirmed() {
        var internship = given.placement(AUTUMN);
        var shown = given.worked(internship, OCTOBER);
        ActAs.run(internship.trainee(), () -> months.confirm(internship.id(), OCTOBER, shown.contentHash()));
        ActAs.run(operator, () -> calendars.workOn(internship.id(), LocalDate.of(2026, 10, 4)));
        var day = LocalDate.of(2026, 10, 9);
        given.tutorSays(internship, day, DayKind.EXCUSED);
        given.traineeSays(internship, day, DayKind.EXCUSED);
        close(internship.id(), day, day);
        var after = ActAs.call(internship.trainee(), () -> months.month(internship.id(), OCTOBER));
        assertThat(after.status()).isEqualTo(MonthStatus.OPEN);
        assertThat(after.contentHash()).isNotEqualTo(shown.contentHash());
    }

    @Test
    void weeksThatTakeTurnsAreCountedFromTheirFirstDay() {
        var internship = given.placement(AUTUMN);
        var from = LocalDate.of(2026, 11, 19); // a Thursday: its week is A
        var cycle = new WeekCycle(List.of(TWO_DAYS, GivenAttendance.MORNINGS));
        var effect = ActAs.call(operator, () -> calendars.effect(internship.id(), from, cycle));
        assertThat(effect.weekBefore()).isEqualTo(Minutes.ofHours(20));
        assertThat(effect.weekAfter()).isEqualTo(Minutes.ofHours(12));
        ActAs.run(operator, () -> calendars.changeTimetable(internship.id(), from, cycle));
        // 13 mornings until the 18th, none more in week A, five in B from the 23rd, and Monday the 30th of A
        int november = 13 * 240 + 5 * 240 + 120;
        assertThat(planned(internship, YearMonth.of(2026, 11))).isEqualTo(november);
        assertThat(effect.months().getFirst())
                .isEqualTo(
                        new PlanEffect.OfMonth(YearMonth.of(2026, 11), new Minutes(21 * 240), new Minutes(november)));
        var seen = ActAs.call(operator, () -> calendars.calendar(internship.id()));
        assertThat(seen.timetables().getLast().cycle()).isEqualTo(cycle);
        assertThat(seen.months())
                .contains(new CalendarDetail.Planned(YearMonth.of(2026, 11), new Minutes(november)))
                .hasSize(4);
        assertThat(ActAs.call(internship.tutor(), () -> days.tutorsDays(from.plusDays(4), from.plusDays(10))))
                .filteredOn(trainee -> !trainee.day().planned().isEmpty())
                .hasSize(5);
    }

    @Test
    void theBusiestWeekKeepsWithinTheRegimesHours() {
        var internship = given.placement(AUTUMN);
        var fiftyHours = WeeklyTimetable.daily(
                480,
                1080,
                DayOfWeek.MONDAY,
                DayOfWeek.TUESDAY,
                DayOfWeek.WEDNESDAY,
                DayOfWeek.THURSDAY,
                DayOfWeek.FRIDAY);
        refuses(
                "attendance.error.weekTooLong",
                () -> ActAs.run(
                        operator,
                        () -> calendars.changeTimetable(
                                internship.id(), DAY, new WeekCycle(List.of(TWO_DAYS, fiftyHours)))));
    }

    @Test
    void oneDayIsFreeOrLongerOrElsewhereOrThereAtAll() {
        var internship = given.placement(AUTUMN);
        int usual = planned(internship, YearMonth.of(2026, 11));
        var saturday = LocalDate.of(2026, 11, 21);
        differ(internship.id(), SpecialDay.of(DAY, SpecialDay.Kind.DAY_OFF));
        assertThat(planned(internship, YearMonth.of(2026, 11))).isEqualTo(usual - 240);
        assertThat(ActAs.call(internship.trainee(), () -> days.day(internship.id(), DAY))
                        .off())
                .isEqualTo(DayKind.REST);
        differ(internship.id(), hours(DAY, new TimeSlot(510, 690)));
        assertThat(planned(internship, YearMonth.of(2026, 11))).isEqualTo(usual - 60);
        differ(internship.id(), hours(saturday, MORNING));
        assertThat(planned(internship, YearMonth.of(2026, 11))).isEqualTo(usual + 180);
        differ(
                internship.id(),
                new SpecialDay(
                        DAY.plusDays(1),
                        SpecialDay.Kind.OTHER_PLACE,
                        List.of(),
                        new SpecialDay.Place("Serra grande", "via del Poggio 2, Fiesole")));
        assertThat(ActAs.call(internship.trainee(), () -> days.myDays(DAY, DAY.plusDays(1))))
                .extracting(TraineeDay::siteName, TraineeDay::address)
                .containsExactly(
                        tuple("Vivaio Le Querce", "via delle Serre 4"),
                        tuple("Serra grande", "via del Poggio 2, Fiesole"));
        assertThat(ActAs.call(operator, () -> calendars.calendar(internship.id()))
                        .special())
                .extracting(SpecialDay::kind)
                .containsExactly(SpecialDay.Kind.OTHER_HOURS, SpecialDay.Kind.OTHER_PLACE, SpecialDay.Kind.EXTRA_DAY);
        ActAs.run(operator, () -> calendars.asUsual(internship.id(), DAY));
        ActAs.run(operator, () -> calendars.asUsual(internship.id(), saturday));
        assertThat(planned(internship, YearMonth.of(2026, 11))).isEqualTo(usual);
    }

    @Test
    void aDifferentDayKeepsTheRulesOfTheOthers() {
        var internship = given.placement(AUTUMN);
        var saturday = LocalDate.of(2026, 11, 14);
        refuses(
                "attendance.error.nothingPlanned",
                () -> differ(internship.id(), SpecialDay.of(saturday, SpecialDay.Kind.DAY_OFF)));
        refuses("attendance.error.dayTooLong", () -> differ(internship.id(), hours(saturday, new TimeSlot(480, 1020))));
        refuses(
                "attendance.error.outsidePeriod",
                () -> differ(internship.id(), hours(AUTUMN.lastDay().plusDays(1), MORNING)));
        given.tutorSays(internship, LocalDate.of(2026, 11, 13), DayKind.PRESENT, MORNING);
        refuses(
                "attendance.error.workedThen",
                () -> differ(internship.id(), SpecialDay.of(LocalDate.of(2026, 11, 13), SpecialDay.Kind.DAY_OFF)));
        given.sealed(internship, OCTOBER);
        refuses(
                "attendance.error.calendarSealed",
                () -> differ(internship.id(), hours(LocalDate.of(2026, 10, 12), new TimeSlot(510, 690))));
    }

    private void differ(EngagementId id, SpecialDay day) {
        ActAs.run(operator, () -> calendars.differ(id, day));
    }

    private static SpecialDay hours(LocalDate date, TimeSlot slot) {
        return new SpecialDay(date, SpecialDay.Kind.OTHER_HOURS, List.of(slot), null);
    }

    @Test
    void anUnknownEngagementHasNoCalendar() {
        var nobody = new EngagementId(java.util.UUID.randomUUID());
        assertThatThrownBy(() -> ActAs.run(operator, () -> calendars.calendar(nobody)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    @UseCase("UC-34")
    void theYearsHolidaysSayWhereTheyHold() {
        given.jolly(AUTUMN, 1);
        var year = ActAs.call(operator, () -> holidays.of(Year.of(2026)));
        assertThat(year)
                .contains(
                        new HolidayTable.Row(LocalDate.of(2026, 10, 4), List.of()),
                        new HolidayTable.Row(LocalDate.of(2026, 4, 6), List.of()));
        assertThat(year)
                .filteredOn(row -> MonthDay.from(row.day()).equals(MonthDay.of(8, 10)))
                .singleElement()
                .satisfies(row -> assertThat(row.where()).contains("Vaglia"));
        assertThat(ActAs.call(operator, () -> holidays.of(Year.of(2025))))
                .extracting(HolidayTable.Row::day)
                .doesNotContain(LocalDate.of(2025, 10, 4));
    }
}
