package it.florwork.cockpit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import it.florwork.access.ActAs;
import it.florwork.access.Role;
import it.florwork.access.Viewer;
import it.florwork.attendance.DayKind;
import it.florwork.candidate.CandidateId;
import it.florwork.candidate.Flag;
import it.florwork.candidate.FlagKind;
import it.florwork.candidate.FlagValue;
import it.florwork.candidate.Flags;
import it.florwork.cockpit.domain.AlertStep;
import it.florwork.notification.Inbox;
import it.florwork.notification.NoticeKind;
import it.florwork.notification.NoticeRow;
import it.florwork.rules.ChangeRule;
import it.florwork.rules.Regime;
import it.florwork.rules.RuleKey;
import it.florwork.rules.RuleService;
import it.florwork.shared.NotFound;
import it.florwork.shared.Period;
import it.florwork.shared.PortalClock;
import it.florwork.testing.GivenAttendance;
import it.florwork.testing.GivenAttendance.Internship;
import it.florwork.testing.GivenNeeds;
import it.florwork.testing.GivenPlacements;
import it.florwork.testing.PortalTest;
import it.florwork.testing.Statements;
import it.florwork.testing.TestAccounts;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.ObjectOptimisticLockingFailureException;

/** The warnings over real days: each test in a year of its own people, on Monday 4 May 2026 to Friday the 15th. */
@PortalTest
class EarlyWarningsTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 5, 4);
    private static final Period SPRING = Period.of(LocalDate.of(2026, 4, 27), LocalDate.of(2026, 7, 31));

    @Autowired
    GivenAttendance given;

    @Autowired
    GivenNeeds needs;

    @Autowired
    TestAccounts accounts;

    @Autowired
    EarlyWarnings warnings;

    @Autowired
    Alerts alerts;

    @Autowired
    AlertLists lists;

    @Autowired
    Inbox inbox;

    @Autowired
    RuleService rules;

    @Autowired
    Flags flags;

    @Autowired
    PortalClock clock;

    @Autowired
    GivenPlacements placements;

    @Autowired
    JdbcClient database;

    Viewer operator;
    Internship internship;

    @BeforeEach
    void aTrainee() {
        operator = accounts.fresh(Role.OPERATOR);
        given.on(MONDAY);
        internship = given.placement(SPRING);
        for (var day = LocalDate.of(2026, 4, 27); day.isBefore(MONDAY); day = day.plusDays(1)) {
            if (day.getDayOfWeek().getValue() <= 5 && day.getDayOfMonth() != 1) {
                given.tutorSays(internship, day, DayKind.PRESENT, GivenAttendance.MORNING);
            }
        }
    }

    @AfterEach
    void now() {
        clock.returnToPresent();
    }

    @Test
    void theOperatorHearsOfAnAbsenceWithoutAReasonTheSameDay() {
        given.tutorSays(internship, MONDAY, DayKind.UNEXCUSED);

        assertThat(live()).extracting(AlertRow::rule).containsExactly(AlertRule.ABSENCES);
        assertThat(live().getFirst().severity()).isEqualTo(Severity.MEDIUM);
        assertThat(live().getFirst().facts().values()).containsExactly(1, 10, MONDAY);
    }

    @Test
    void aSecondOneWithinTenWorkingDaysIsUrgentAndTheSameAlert() {
        given.tutorSays(internship, MONDAY, DayKind.UNEXCUSED);
        var first = live().getFirst();
        given.on(MONDAY.plusDays(1));
        given.tutorSays(internship, MONDAY.plusDays(1), DayKind.UNEXCUSED);

        var now = live();
        assertThat(now).hasSize(1);
        assertThat(now.getFirst().id()).isEqualTo(first.id());
        assertThat(now.getFirst().severity()).isEqualTo(Severity.HIGH);
        assertThat(now.getFirst().due()).isEqualTo(MONDAY.plusDays(1));
        assertThat(trail(first.id()).steps())
                .extracting(AlertTrail.Step::kind)
                .containsExactly(AlertStep.Kind.OPENED, AlertStep.Kind.CHANGED);
    }

    @Test
    void lookingAgainChangesNothing() {
        given.tutorSays(internship, MONDAY, DayKind.UNEXCUSED);
        look();
        look();
        assertThat(live()).hasSize(1);
        assertThat(trail(live().getFirst().id()).steps()).hasSize(1);
    }

    @Test
    void whatIsTakenBackEndsByItselfAndIsNotUseful() {
        given.tutorSays(internship, MONDAY, DayKind.UNEXCUSED);
        var alert = live().getFirst().id();
        var before = endedByThemselves();

        ActAs.run(operator, () -> given.settled(internship, MONDAY));

        assertThat(live()).isEmpty();
        assertThat(trail(alert).outcome()).isEqualTo(AlertOutcome.CAUSE_GONE);
        assertThat(trail(alert).steps().getLast().by()).isEmpty();
        assertThat(endedByThemselves()).isEqualTo(before + 1);
    }

    @Test
    void theTutorsOwnCorrectionEndsItAtOnce() {
        given.tutorSays(internship, MONDAY, DayKind.UNEXCUSED);
        assertThat(live()).hasSize(1);

        given.tutorSays(internship, MONDAY, DayKind.SICK);

        assertThat(live()).isEmpty();
    }

    @Test
    void whatBecomesUrgentIsToldToWhoHasIt() {
        given.on(MONDAY.plusDays(3));
        look();
        var alert = live().getFirst();
        var colleague = accounts.fresh(Role.OPERATOR);
        ActAs.run(operator, () -> alerts.assign(alert.id(), alert.version(), colleague.user()));

        assertThat(live()).singleElement().satisfies(one -> {
            assertThat(one.assignee()).isEqualTo(colleague.user());
            assertThat(one.assigneeName()).isNotBlank();
        });
        await().untilAsserted(() -> assertThat(ActAs.call(colleague, () -> inbox.rows(0, 10)))
                .extracting(NoticeRow::kind)
                .contains(NoticeKind.ALERT_GIVEN));
    }

    @Test
    void whatSomebodyLookedAtComesBackOnlyWithSomethingNew() {
        given.tutorSays(internship, MONDAY, DayKind.UNEXCUSED);
        close(live().getFirst());
        look();
        assertThat(live()).isEmpty();

        given.on(MONDAY.plusDays(2));
        given.tutorSays(internship, MONDAY.plusDays(1), DayKind.PRESENT, GivenAttendance.MORNING);
        given.tutorSays(internship, MONDAY.plusDays(2), DayKind.UNEXCUSED);
        assertThat(live()).extracting(AlertRow::severity).containsExactly(Severity.HIGH);
    }

    @Test
    void threePlannedDaysWithoutAWordAreUrgent() {
        given.on(MONDAY.plusDays(2));
        look();
        assertThat(live()).isEmpty();

        given.on(MONDAY.plusDays(3));
        look();
        assertThat(live()).extracting(AlertRow::rule).containsExactly(AlertRule.NO_ENTRY);
        assertThat(live().getFirst().facts().values()).containsExactly(3, MONDAY);

        given.traineeSays(internship, MONDAY.plusDays(2), DayKind.PRESENT, GivenAttendance.MORNING);
        look();
        assertThat(live()).isEmpty();
    }

    @Test
    void aPermitThatExpiresIsToldWithoutSayingWhatItIs() {
        var expiry = MONDAY.plusDays(30);
        ActAs.run(
                internship.caseManager(),
                () -> flags.set(internship.candidate(), 0, new Flag(FlagKind.PERMIT, FlagValue.YES, expiry)));
        look();
        assertThat(live()).isEmpty();
        given.on(MONDAY.plusDays(1));
        look();
        assertThat(live()).extracting(AlertRow::rule).containsExactly(AlertRule.EXPIRY);
        assertThat(live().getFirst().facts().values()).containsExactly(expiry);
    }

    @Test
    void anInternshipThatEndsInLessThanThirtyDaysAsksForADecision() {
        var running = placements.active(Regime.TIS).id().value();
        var lastDay = database.sql("select ends_before from placement_card where id = ?")
                .param(running.toString())
                .query(LocalDate.class)
                .single()
                .minusDays(1);
        given.on(lastDay.minusDays(30));
        look();
        assertThat(ofSubject(running)).extracting(AlertRow::rule).doesNotContain(AlertRule.END_NEAR);
        given.on(lastDay.minusDays(29));
        look();
        assertThat(ofSubject(running)).extracting(AlertRow::rule).contains(AlertRule.END_NEAR);
    }

    @Test
    void aNeedThatNobodyTouchesIsSaidAfterAWeek() {
        var company = needs.company();
        var need = needs.sent(company, needs.gardenHelper(company));
        given.on(MONDAY.plusDays(6));
        look();
        assertThat(ofSubject(need.value())).isEmpty();
        given.on(MONDAY.plusDays(7));
        look();
        assertThat(ofSubject(need.value())).extracting(AlertRow::rule).containsExactly(AlertRule.NEED_UNTOUCHED);
    }

    @Test
    void theAdministratorSwitchesAWarningOffFromADay() {
        given.on(MONDAY.plusDays(3));
        look();
        assertThat(live()).hasSize(1);
        var admin = accounts.fresh(Role.ADMINISTRATOR);
        change(admin, null, MONDAY.plusDays(4));
        try {
            look();
            assertThat(live()).hasSize(1);
            given.on(MONDAY.plusDays(4));
            look();
            assertThat(live()).isEmpty();
        } finally {
            change(admin, 3, MONDAY.plusDays(5));
        }
    }

    @Test
    void twoWhoLookAtOnceOpenOneAlert() throws Exception {
        given.on(MONDAY.plusDays(3));
        var start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var looks = List.of(1, 2).stream()
                    .map(n -> threads.submit(() -> {
                        start.await();
                        look();
                        return n;
                    }))
                    .toList();
            start.countDown();
            for (var look : looks) {
                assertThat(look.get()).isPositive();
            }
        }
        assertThat(live()).hasSize(1);
    }

    @Test
    void asManyStatementsForManyAsForOne() {
        given.on(MONDAY.plusDays(1));
        look();
        int before = statements();
        given.placement(SPRING);
        given.placement(SPRING);
        look();
        assertThat(statements()).isEqualTo(before).isLessThanOrEqualTo(60);
    }

    @Test
    void whoMayReadWhat() {
        given.tutorSays(internship, MONDAY, DayKind.UNEXCUSED);
        ActAs.run(
                internship.caseManager(),
                () -> flags.set(
                        internship.candidate(), 0, new Flag(FlagKind.PERMIT, FlagValue.YES, MONDAY.plusDays(9))));
        look();
        assertThat(live()).extracting(AlertRow::rule).containsExactlyInAnyOrder(AlertRule.ABSENCES, AlertRule.EXPIRY);
        assertThat(mine(internship.caseManager()))
                .extracting(AlertRow::rule)
                .containsExactlyInAnyOrder(AlertRule.ABSENCES, AlertRule.EXPIRY);
        var contact = accounts.fresh(Role.COMPANY_CONTACT, internship.tutor().organisation());
        assertThat(List.of(mine(internship.tutor()), mine(contact)))
                .allSatisfy(rows -> assertThat(rows).extracting(AlertRow::rule).containsExactly(AlertRule.ABSENCES));
        assertThat(mine(accounts.fresh(Role.COMPANY_CONTACT))).isEmpty();
        assertThat(mine(accounts.fresh(Role.HOST_TUTOR))).isEmpty();
        assertThat(mine(accounts.fresh(Role.CASE_MANAGER))).isEmpty();
        assertThat(ActAs.call(internship.trainee(), lists::saidToMe))
                .extracting(AlertRow::rule)
                .containsExactly(AlertRule.ABSENCES);
        assertThat(ActAs.call(accounts.fresh(Role.CANDIDATE), lists::saidToMe)).isEmpty();
    }

    @Test
    void whatTheTwoSeeDifferentlyIsTheOperatorsAlone() {
        assertThat(List.of(Role.HOST_TUTOR, Role.PATH_TUTOR, Role.COMPANY_CONTACT, Role.CASE_MANAGER, Role.CANDIDATE))
                .allSatisfy(role -> {
                    assertThat(AlertRule.SEEN_APART.mayBeReadBy(role)).isFalse();
                    assertThat(AlertRule.FACES_LOW.mayBeReadBy(role)).isFalse();
                });
        assertThat(List.of(Role.HOST_TUTOR, Role.COMPANY_CONTACT))
                .allSatisfy(
                        role -> assertThat(AlertRule.EXPIRY.mayBeReadBy(role)).isFalse());
    }

    @Test
    void aCaseManagerClosesOnlyTheOwnPeoplesAlerts() {
        given.tutorSays(internship, MONDAY, DayKind.UNEXCUSED);
        var alert = live().getFirst();
        var stranger = accounts.fresh(Role.CASE_MANAGER);
        assertThatThrownBy(
                        () -> ActAs.run(stranger, () -> alerts.close(alert.id(), alert.version(), true, "Chiamata.")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> ActAs.run(stranger, () -> alerts.trail(alert.id())))
                .isInstanceOf(NotFound.class);
        ActAs.run(internship.caseManager(), () -> alerts.close(alert.id(), alert.version(), true, "Chiamata."));
        assertThat(live()).isEmpty();
    }

    @Test
    void fromTwoTabsTheSecondIsTold() {
        given.tutorSays(internship, MONDAY, DayKind.UNEXCUSED);
        var alert = live().getFirst();
        ActAs.run(operator, () -> alerts.snooze(alert.id(), alert.version(), MONDAY.plusDays(1), "La sento domani."));
        assertThatThrownBy(
                        () -> ActAs.run(operator, () -> alerts.close(alert.id(), alert.version(), true, "Chiamata.")))
                .isInstanceOf(ObjectOptimisticLockingFailureException.class);
    }

    private void look() {
        ActAs.run(Viewer.system("test"), () -> warnings.look(LocalDate.now(clock)));
    }

    private int statements() {
        return Statements.during(this::look).size();
    }

    private List<AlertRow> live() {
        return ofPerson(internship.candidate());
    }

    private List<AlertRow> ofPerson(CandidateId person) {
        return ActAs.call(operator, () -> lists.ofPerson(person));
    }

    private List<AlertRow> ofSubject(UUID subject) {
        return ActAs.call(operator, () -> lists.ofSubject(subject));
    }

    private List<AlertRow> mine(Viewer viewer) {
        return ActAs.call(viewer, () -> lists.mine(10));
    }

    private AlertTrail trail(AlertId id) {
        return ActAs.call(operator, () -> alerts.trail(id));
    }

    private void close(AlertRow alert) {
        ActAs.run(operator, () -> alerts.close(alert.id(), alert.version(), true, "Chiamata: torna domani."));
    }

    private int endedByThemselves() {
        return ActAs.call(operator, () -> lists.usefulness(Period.of(MONDAY, MONDAY))).stream()
                .filter(one -> one.rule() == AlertRule.ABSENCES)
                .mapToInt(Usefulness::endedByThemselves)
                .sum();
    }

    private void change(Viewer admin, @Nullable Integer figure, LocalDate from) {
        ActAs.run(admin, () -> {
            var row = rules.rows().stream()
                    .filter(rule -> rule.key() == RuleKey.WARN_NO_ENTRY
                            && rule.validity().isOpen())
                    .findFirst()
                    .orElseThrow();
            rules.change(new ChangeRule(row.id(), row.version(), figure, from, "Test"));
        });
    }
}
