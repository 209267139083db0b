package it.florwork.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.florwork.access.ActAs;
import it.florwork.access.Role;
import it.florwork.access.Viewer;
import it.florwork.shared.Period;
import it.florwork.shared.PortalClock;
import it.florwork.shared.RuleViolation;
import it.florwork.testing.GivenAttendance;
import it.florwork.testing.PortalTest;
import it.florwork.testing.TestAccounts;
import it.florwork.testing.UseCase;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What a suspension or an extension does to the register. */
@PortalTest
@UseCase("UC-87")
class EngagementChangesTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);
    private static final Period AUTUMN = Period.of(FIRST, LocalDate.of(2026, 12, 31));
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 17);

    @Autowired
    EngagementChanges changes;

    @Autowired
    Calendars calendars;

    @Autowired
    Months months;

    @Autowired
    Days days;

    @Autowired
    GivenAttendance given;

    @Autowired
    TestAccounts accounts;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    PortalClock clock;

    private Viewer operator;

    @BeforeEach
    void november() {
        given.on(TUESDAY);
        operator = accounts.fresh(Role.OPERATOR);
    }

    @AfterEach
    void present() {
        clock.returnToPresent();
    }

    private void change(Runnable change) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> change.run());
    }

    private void refused(String key, Object detail, Runnable change) {
        assertThatThrownBy(() -> change(change)).isInstanceOfSatisfying(RuleViolation.class, refusal -> {
            assertThat(refusal.key()).isEqualTo(key);
            assertThat(refusal.details()).containsExactly(detail);
        });
    }

    private int planned(GivenAttendance.Internship internship, YearMonth month) {
        return ActAs.call(operator, () -> months.month(internship.id(), month))
                .planned()
                .value();
    }

    private LocalDate lastPlanned(GivenAttendance.Internship internship) {
        var calendar = ActAs.call(operator, () -> calendars.calendar(internship.id()));
        assertThat(calendar.period().lastDay())
                .isEqualTo(calendar.timetables().getLast().validity().lastDay());
        return calendar.period().lastDay();
    }

    @Test
    void aSuspensionPlansNothingAndItsEndMovesWeeksAndPeriod() {
        var internship = given.placement(AUTUMN);
        int december = planned(internship, YearMonth.of(2026, 12));
        int november = planned(internship, NOVEMBER);
        change(() -> changes.suspend(internship.id(), NOVEMBER.atDay(1)));
        assertThat(planned(internship, NOVEMBER)).isZero();
        assertThat(planned(internship, YearMonth.of(2026, 12))).isZero();
        var rested = Period.of(NOVEMBER.atDay(1), NOVEMBER.atEndOfMonth());
        var whole = Period.of(FIRST, LocalDate.of(2027, 1, 30));
        change(() -> changes.resume(internship.id(), rested, whole));
        assertThat(planned(internship, NOVEMBER)).isZero();
        assertThat(planned(internship, YearMonth.of(2026, 12))).isEqualTo(december);
        assertThat(planned(internship, YearMonth.of(2027, 1))).isPositive();
        assertThat(lastPlanned(internship)).isEqualTo(whole.lastDay());
        assertThat(november).isPositive();
    }

    @Test
    void whoWorkedDidNotRest() {
        var internship = given.placement(AUTUMN);
        given.tutorSays(internship, TUESDAY, DayKind.PRESENT, GivenAttendance.MORNING);
        refused(
                "attendance.error.workedWhileSuspended",
                "17 (11/2026)",
                () -> changes.suspend(internship.id(), NOVEMBER.atDay(1)));
        assertThat(planned(internship, NOVEMBER)).isPositive();
        change(() -> changes.suspend(internship.id(), TUESDAY.plusDays(1)));
        given.on(TUESDAY.plusDays(2));
        assertThat(planned(internship, YearMonth.of(2026, 12))).isZero();
    }

    @Test
    void aRestThatWasEndedByMistakeLastsAgain() {
        var internship = given.placement(AUTUMN);
        change(() -> changes.suspend(internship.id(), TUESDAY));
        int resting = planned(internship, NOVEMBER);
        var rested = Period.of(TUESDAY, TUESDAY.plusDays(2));
        change(() -> changes.resume(
                internship.id(),
                rested,
                Period.of(AUTUMN.firstDay(), AUTUMN.lastDay().plusDays(3))));
        assertThat(planned(internship, NOVEMBER)).isGreaterThan(resting);
        change(() -> changes.restAgain(internship.id(), rested, AUTUMN));
        assertThat(planned(internship, NOVEMBER)).isEqualTo(resting);
    }

    @Test
    void aMistakenSuspensionNeverWas() {
        var internship = given.placement(AUTUMN);
        int before = planned(internship, NOVEMBER);
        change(() -> changes.suspend(internship.id(), TUESDAY));
        assertThat(planned(internship, NOVEMBER)).isLessThan(before);
        change(() -> changes.takeBack(internship.id(), TUESDAY));
        assertThat(planned(internship, NOVEMBER)).isEqualTo(before);
        change(() -> changes.suspend(internship.id(), TUESDAY)); // and again, this time for good
        assertThat(planned(internship, NOVEMBER)).isLessThan(before);
    }

    /** What a phone said of a day after the end waits; where it turns out that it went on, it is judged and let in. */
    @Test
    void aDayAfterTheEndIsLetInOnceTheEngagementLastsOnIt() {
        var internship = given.placement(Period.of(FIRST, TUESDAY.minusDays(5)));
        var tooLong = List.of(new TimeSlot(480, 780), new TimeSlot(810, 1200));
        var fits = said(internship, TUESDAY.minusDays(1), List.of(GivenAttendance.MORNING), 1);
        var breaksARule = said(internship, TUESDAY, tooLong, 2);
        for (var id : List.of(fits, breaksARule)) {
            assertThatThrownBy(() -> letIn(internship, id)).hasMessage("attendance.error.outsidePeriod");
        }
        change(() -> changes.extend(internship.id(), TUESDAY.minusDays(4), AUTUMN));
        var waiting = ActAs.call(operator, () -> months.month(internship.id(), NOVEMBER))
                .corrections();
        assertThat(waiting).hasSize(2).allMatch(CorrectionView::isWithin);
        var month = letIn(internship, fits);
        assertThat(month.days())
                .filteredOn(day -> day.date().equals(TUESDAY.minusDays(1)))
                .singleElement()
                .satisfies(day -> assertThat(day.tutor())
                        .singleElement()
                        .satisfies(word -> assertThat(word.id()).isEqualTo(fits)));
        assertThatThrownBy(() -> letIn(internship, breaksARule)).isInstanceOf(RuleViolation.class);
        assertThat(ActAs.call(operator, () -> months.month(internship.id(), NOVEMBER))
                        .corrections())
                .singleElement()
                .satisfies(left -> assertThat(left.said().id()).isEqualTo(breaksARule));
    }

    private MonthDetail letIn(GivenAttendance.Internship internship, DayReportId id) {
        return ActAs.call(operator, () -> months.acceptCorrection(internship.id(), id, "He was seen there."));
    }

    private DayReportId said(GivenAttendance.Internship internship, LocalDate day, List<TimeSlot> slots, int sequence) {
        var id = DayReportId.next();
        ActAs.run(
                internship.tutor(),
                () -> days.report(new ReportDay(
                        id,
                        internship.id(),
                        day,
                        DayKind.PRESENT,
                        slots,
                        null,
                        Set.of(),
                        "telefono",
                        sequence,
                        clock.instant(),
                        "Europe/Rome",
                        null)));
        return id;
    }

    @Test
    void anExtensionPlansMoreAndASealedMonthIsNamedInsteadOfPassedOver() {
        var internship = given.placement(Period.of(FIRST, LocalDate.of(2026, 10, 15)));
        given.sealed(internship, OCTOBER);
        var longer = Period.of(FIRST, LocalDate.of(2026, 12, 31));
        refused(
                "attendance.error.changesSealedMonths",
                "10/2026",
                () -> changes.extend(internship.id(), LocalDate.of(2026, 10, 16), longer));
        assertThat(lastPlanned(internship)).isEqualTo(LocalDate.of(2026, 10, 15));
        int before = planned(internship, OCTOBER);
        ActAs.run(
                operator,
                () -> months.reopen(internship.id(), OCTOBER, Set.of(LocalDate.of(2026, 10, 15)), "Proroga firmata"));
        change(() -> changes.extend(internship.id(), LocalDate.of(2026, 10, 16), longer));
        assertThat(planned(internship, OCTOBER)).isGreaterThan(before);
        assertThat(planned(internship, NOVEMBER)).isPositive();
        assertThat(lastPlanned(internship)).isEqualTo(longer.lastDay());
    }
}
