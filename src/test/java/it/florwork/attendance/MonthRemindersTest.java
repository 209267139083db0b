package it.florwork.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import it.florwork.access.ActAs;
import it.florwork.access.Role;
import it.florwork.access.Viewer;
import it.florwork.candidate.Whose;
import it.florwork.shared.NotFound;
import it.florwork.shared.Period;
import it.florwork.shared.PortalClock;
import it.florwork.testing.GivenAttendance;
import it.florwork.testing.GivenAttendance.Internship;
import it.florwork.testing.PortalTest;
import it.florwork.testing.Statements;
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
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** The clocks of a month's signatures. 1 November 2026 is a Sunday and a holiday. */
@PortalTest
@RecordApplicationEvents
@UseCase("UC-67")
class MonthRemindersTest {
    private static final Period AUTUMN = Period.of(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 12, 31));
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    @Autowired
    MonthReminders reminders;

    @Autowired
    NightlyReminders job;

    @Autowired
    MonthCalls calls;

    @Autowired
    Months months;

    @Autowired
    MonthDisputes disputes;

    @Autowired
    GivenAttendance given;

    @Autowired
    TestAccounts accounts;

    @Autowired
    PortalClock clock;

    @Autowired
    ApplicationEvents published;

    private Internship internship;
    private Viewer operator;
    private MonthDetail shown;

    @BeforeEach
    void aMonthThatNobodyHasSigned() {
        internship = given.placement(AUTUMN);
        operator = accounts.fresh(Role.OPERATOR);
        shown = given.worked(internship, OCTOBER);
    }

    @AfterEach
    void present() {
        clock.returnToPresent();
    }

    private void on(int dayOfNovember) {
        var day = OCTOBER.plusMonths(1).atDay(dayOfNovember);
        given.on(day);
        ActAs.run(Viewer.system("test"), () -> reminders.remind(day));
    }

    private List<MonthReminderDue> told() {
        return published.stream(MonthReminderDue.class)
                .filter(due ->
                        due.engagement().equals(internship.id()) && due.month().equals(OCTOBER))
                .toList();
    }

    private List<MonthReminderStep> toldTo(Side side) {
        return told().stream()
                .filter(due -> due.side() == side)
                .map(MonthReminderDue::step)
                .toList();
    }

    private List<MonthCallRow> callsToMake() {
        return ActAs.call(operator, () -> calls.about(internship.id(), OCTOBER));
    }

    @Test
    void threeRemindersThenACallInWorkingDays() {
        on(1);
        assertThat(told())
                .extracting(MonthReminderDue::step, MonthReminderDue::due)
                .containsOnly(tuple(MonthReminderStep.FIRST, LocalDate.of(2026, 11, 1)));
        assertThat(told())
                .filteredOn(due -> due.side() == Side.TUTOR)
                .singleElement()
                .satisfies(due ->
                        assertThat(due.to()).containsExactly(internship.tutor().user()));
        assertThat(told())
                .filteredOn(due -> due.side() == Side.TRAINEE)
                .singleElement()
                .satisfies(due -> assertThat(due.to())
                        .containsExactly(internship.trainee().user()));
        on(2);
        assertThat(told()).hasSize(2);
        on(3);
        on(5);
        assertThat(callsToMake()).isEmpty();
        on(6);
        assertThat(toldTo(Side.TUTOR)).containsExactly(MonthReminderStep.values());
        assertThat(callsToMake()).extracting(MonthCallRow::side).containsExactly(Side.TRAINEE, Side.TUTOR);
        on(20);
        assertThat(told()).hasSize(8);
    }

    @Test
    void whoHasSignedIsLeftInPeace() {
        on(1);
        ActAs.run(internship.tutor(), () -> months.sign(internship.id(), OCTOBER, shown.contentHash()));
        on(3);
        assertThat(toldTo(Side.TUTOR)).containsExactly(MonthReminderStep.FIRST);
        assertThat(toldTo(Side.TRAINEE)).containsExactly(MonthReminderStep.FIRST, MonthReminderStep.SECOND);
        on(6);
        assertThat(callsToMake()).extracting(MonthCallRow::side).containsExactly(Side.TRAINEE);
        ActAs.run(internship.trainee(), () -> months.confirm(internship.id(), OCTOBER, shown.contentHash()));
        assertThat(callsToMake()).isEmpty();
    }

    @Test
    void aCallThatWasMadeWaitsNoLonger() {
        on(1);
        on(6);
        assertThat(ActAs.call(operator, () -> calls.waiting(Whose.EVERYBODY, 10_000)))
                .extracting(MonthCallRow::engagement)
                .contains(internship.id());
        assertThat(Statements.queriesDuring(() -> ActAs.call(operator, () -> calls.waiting(Whose.EVERYBODY, 10))))
                .hasSize(1);
        ActAs.run(operator, () -> calls.called(internship.id(), OCTOBER, Side.TUTOR));
        ActAs.run(operator, () -> calls.called(internship.id(), OCTOBER, Side.TUTOR));
        assertThat(callsToMake()).extracting(MonthCallRow::side).containsExactly(Side.TRAINEE);
        assertThatThrownBy(() ->
                        ActAs.run(operator, () -> calls.called(internship.id(), YearMonth.of(2025, 1), Side.TUTOR)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aStandstillIsMadeUpForWithOneWordToEach() {
        given.on(LocalDate.of(2026, 11, 4));
        for (int night = 31; night <= 34; night++) {
            job.runFor(LocalDate.of(2026, 10, 1).plusDays(night - 1));
        }
        assertThat(toldTo(Side.TUTOR)).containsExactly(MonthReminderStep.SECOND);
        job.runFor(LocalDate.of(2026, 11, 3));
        assertThat(told()).hasSize(2);
        on(5);
        assertThat(toldTo(Side.TUTOR)).containsExactly(MonthReminderStep.SECOND, MonthReminderStep.THIRD);
    }

    @Test
    void anEngagementThatEndedIsAskedFromItsLastDay() {
        var last = LocalDate.of(2026, 10, 14);
        internship = given.placement(Period.of(LocalDate.of(2026, 10, 5), last));
        given.on(last);
        ActAs.run(Viewer.system("test"), () -> reminders.remind(last.minusDays(1)));
        assertThat(told()).isEmpty();
        ActAs.run(Viewer.system("test"), () -> reminders.remind(last));
        assertThat(told()).hasSize(2).allMatch(due -> due.due().equals(last));
    }

    @Test
    void aReopenedMonthStartsAnewAndADisputedOneRests() {
        ActAs.run(internship.tutor(), () -> disputes.open(internship.id(), OCTOBER, "Wednesday is not right."));
        on(6);
        assertThat(told()).isEmpty();
        ActAs.run(internship.tutor(), () -> disputes.withdraw(internship.id(), OCTOBER));
        given.sealed(internship, OCTOBER);
        var tenth = LocalDate.of(2026, 11, 10);
        given.on(tenth);
        ActAs.run(
                operator,
                () -> months.reopen(internship.id(), OCTOBER, Set.of(LocalDate.of(2026, 10, 7)), "A mistake."));
        on(10);
        assertThat(told()).hasSize(2).allSatisfy(due -> {
            assertThat(due.version()).isEqualTo(2);
            assertThat(due.step()).isEqualTo(MonthReminderStep.FIRST);
            assertThat(due.due()).isEqualTo(tenth);
        });
    }
}
