package it.florwork.attendance;

import static it.florwork.testing.GivenAttendance.MORNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.florwork.access.ActAs;
import it.florwork.access.Role;
import it.florwork.access.Viewer;
import it.florwork.shared.EngagementId;
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

    private void close(EngagementId id, LocalDate from, LocalDate to, boolean forAll) {
        ActAs.run(operator, () -> calendars.close(id, Period.of(from, to), forAll));
    }

    private int planned(GivenAttendance.Internship internship, YearMonth month) {
        return ActAs.call(internship.tutor(), () -> months.month(internship.id(), month))
                .planned()
                .value();
    }

    @Test
    void aClosureOfThePlaceIsEverybodysThere() {
        var jolly = given.jolly(AUTUMN, 3);
        var elsewhere = given.placement(AUTUMN);
        int before = planned(jolly.members().getFirst(), YearMonth.of(2026, 11));
        close(jolly.members().getFirst().id(), DAY, DAY, true);
        for (var member : jolly.members()) {
            assertThat(planned(member, YearMonth.of(2026, 11))).isEqualTo(before - 240);
            assertThat(ActAs.call(member.trainee(), () -> days.day(member.id(), DAY))
                            .off())
                    .isEqualTo(DayKind.CLOSURE);
        }
        assertThat(planned(elsewhere, YearMonth.of(2026, 11))).isEqualTo(before);
        ActAs.run(operator, () -> calendars.asUsual(jolly.members().getFirst().id(), DAY));
        assertThat(planned(jolly.members().getFirst(), YearMonth.of(2026, 11))).isEqualTo(before);
        assertThat(planned(jolly.members().getLast(), YearMonth.of(2026, 11))).isEqualTo(before - 240);
    }

    @Test
    void aLongClosureIsASuspensionAndAWorkedDayWasNotClosed() {
        var internship = given.placement(AUTUMN);
        refuses("attendance.error.closureTooLong", () -> close(internship.id(), DAY, DAY.plusDays(14), false));
        close(internship.id(), DAY.plusDays(1), DAY.plusDays(14), false);
        given.on(DAY);
        given.tutorSays(internship, DAY, DayKind.PRESENT, MORNING);
        refuses("attendance.error.workedThen", () -> close(internship.id(), DAY, DAY, false));
        var saturday = LocalDate.of(2026, 11, 14);
        refuses("attendance.error.nothingToClose", () -> close(internship.id(), saturday, saturday, false));
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
        refuses("attendance.error.calendarSealed", () -> close(internship.id(), inOctober, inOctober, false));
        refuses(
                "attendance.error.calendarSealed",
                () -> ActAs.run(operator, () -> calendars.workOn(internship.id(), LocalDate.of(2026, 10, 4))));
        refuses(
                "attendance.error.calendarSealed",
                () -> ActAs.run(operator, () -> calendars.changeTimetable(internship.id(), inOctober, TWO_DAYS)));
        refuses(
                "attendance.error.calendarSealed",
                () -> ActAs.run(
                        operator,
                        () -> calendars.changeTimetable(internship.id(), LocalDate.of(2026, 9, 14), TWO_DAYS)));
        ActAs.run(operator, () -> months.reopen(internship.id(), OCTOBER, Set.of(inOctober), "The place was closed."));
        given.tutorSays(internship, inOctober, DayKind.EXCUSED);
        given.traineeSays(internship, inOctober, DayKind.EXCUSED);
        close(internship.id(), inOctober, inOctober, false);
        refuses(
                "attendance.error.calendarSealed",
                () -> close(internship.id(), inOctober.plusDays(1), inOctober.plusDays(1), false));
    }

    @Test
    void aNewWeekHoldsFromItsDayOn() {
        var internship = given.placement(AUTUMN);
        var from = LocalDate.of(2026, 11, 23);
        var shown = given.worked(internship, OCTOBER);
        given.on(LocalDate.of(2026, 11, 16));
        ActAs.run(internship.trainee(), () -> months.confirm(internship.id(), OCTOBER, shown.contentHash()));
        ActAs.run(operator, () -> calendars.changeTimetable(internship.id(), from, TWO_DAYS));
        // 15 mornings before, then Mon 23, Wed 25, Mon 30
        assertThat(planned(internship, YearMonth.of(2026, 11))).isEqualTo(15 * 240 + 3 * 120);
        assertThat(ActAs.call(internship.trainee(), () -> months.month(internship.id(), OCTOBER))
                        .status())
                .isEqualTo(MonthStatus.CONFIRMED);
        ActAs.run(operator, () -> calendars.changeTimetable(internship.id(), from.minusDays(7), TWO_DAYS));
        var seen = ActAs.call(operator, () -> calendars.calendar(internship.id()));
        assertThat(seen.timetables())
                .extracting(CalendarDetail.Dated::validity)
                .containsExactly(
                        Period.of(AUTUMN.firstDay(), from.minusDays(8)),
                        Period.of(from.minusDays(7), AUTUMN.lastDay()));
        refuses(
                "attendance.error.weekEmpty",
                () -> ActAs.run(
                        operator, () -> calendars.changeTimetable(internship.id(), from, WeeklyTimetable.EMPTY)));
        refuses(
                "attendance.error.outsidePeriod",
                () -> ActAs.run(
                        operator,
                        () -> calendars.changeTimetable(internship.id(), LocalDate.of(2027, 1, 4), TWO_DAYS)));
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
        close(internship.id(), day, day, false);
        var after = ActAs.call(internship.trainee(), () -> months.month(internship.id(), OCTOBER));
        assertThat(after.status()).isEqualTo(MonthStatus.OPEN);
        assertThat(after.contentHash()).isNotEqualTo(shown.contentHash());
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
