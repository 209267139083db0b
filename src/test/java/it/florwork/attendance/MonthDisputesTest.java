package it.florwork.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.florwork.access.ActAs;
import it.florwork.access.Role;
import it.florwork.access.Viewer;
import it.florwork.shared.NotFound;
import it.florwork.shared.Period;
import it.florwork.shared.PortalClock;
import it.florwork.shared.RuleViolation;
import it.florwork.testing.GivenAttendance;
import it.florwork.testing.GivenAttendance.Internship;
import it.florwork.testing.PortalTest;
import it.florwork.testing.TestAccounts;
import it.florwork.testing.UseCase;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

@PortalTest
@UseCase("UC-66")
class MonthDisputesTest {
    private static final Period AUTUMN = Period.of(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 12, 31));
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final LocalDate DAY = LocalDate.of(2026, 10, 7);
    private static final String REASON = "On Wednesday I stayed until 13:00.";

    @Autowired
    MonthDisputes disputes;

    @Autowired
    Months months;

    @Autowired
    GivenAttendance given;

    @Autowired
    TestAccounts accounts;

    @Autowired
    PortalClock clock;

    private Internship internship;
    private Viewer operator;
    private MonthDetail shown;

    @BeforeEach
    void aMonthThatIsReadyToSign() {
        operator = accounts.fresh(Role.OPERATOR);
        internship = given.placement(AUTUMN);
        shown = given.worked(internship, OCTOBER);
    }

    @AfterEach
    void present() {
        clock.returnToPresent();
    }

    private MonthDetail opened(Viewer by) {
        return ActAs.call(by, () -> disputes.open(internship.id(), OCTOBER, REASON));
    }

    private MonthDetail signed() {
        return ActAs.call(internship.tutor(), () -> months.sign(internship.id(), OCTOBER, shown.contentHash()));
    }

    private MonthDetail confirmed() {
        return ActAs.call(internship.trainee(), () -> months.confirm(internship.id(), OCTOBER, shown.contentHash()));
    }

    private static void refuses(String key, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    @Test
    void nobodySignsWhatIsDisputedUntilAPersonHasResolvedIt() {
        assertThat(opened(internship.trainee()).status()).isEqualTo(MonthStatus.DISPUTED);
        refuses("attendance.error.monthDisputed", this::signed);
        refuses("attendance.error.monthDisputed", this::confirmed);
        var resolved = ActAs.call(
                operator, () -> disputes.resolve(internship.id(), OCTOBER, "The sheet on the wall says 12:30."));
        assertThat(resolved.status()).isEqualTo(MonthStatus.OPEN);
        assertThat(resolved.disputes()).singleElement().satisfies(dispute -> {
            assertThat(dispute.side()).isEqualTo(Side.TRAINEE);
            assertThat(dispute.reason()).isEqualTo(REASON);
            assertThat(dispute.outcome()).isEqualTo(MonthDisputeOutcome.RESOLVED);
            assertThat(dispute.answer()).isEqualTo("The sheet on the wall says 12:30.");
        });
        signed();
        assertThat(confirmed().status()).isEqualTo(MonthStatus.SEALED);
    }

    @Test
    void theSignatureOfTheOtherStandsAndOnesOwnFalls() {
        signed();
        var disputed = opened(internship.trainee());
        assertThat(disputed.signatureOf(Side.TUTOR)).isPresent();
        var back = ActAs.call(internship.trainee(), () -> disputes.withdraw(internship.id(), OCTOBER));
        assertThat(back.status()).isEqualTo(MonthStatus.SIGNED);
        assertThat(back.disputes().getFirst().outcome()).isEqualTo(MonthDisputeOutcome.WITHDRAWN);

        assertThat(opened(internship.tutor()).signatures()).isEmpty();
        refuses(
                "attendance.error.disputeOfTheOther",
                () -> ActAs.run(internship.trainee(), () -> disputes.withdraw(internship.id(), OCTOBER)));
        assertThat(ActAs.call(internship.tutor(), () -> disputes.withdraw(internship.id(), OCTOBER))
                        .status())
                .isEqualTo(MonthStatus.OPEN);
    }

    @Test
    void aDayCorrectedMeanwhileVoidsTheSignatureThatStood() {
        signed();
        opened(internship.trainee());
        var shorter = new TimeSlot(510, 690);
        given.tutorSays(internship, DAY, DayKind.PARTIAL, shorter);
        given.traineeSays(internship, DAY, DayKind.PARTIAL, shorter);
        var resolved = ActAs.call(operator, () -> disputes.resolve(internship.id(), OCTOBER, "Corrected together."));
        assertThat(resolved.status()).isEqualTo(MonthStatus.OPEN);
        assertThat(resolved.signatures()).isEmpty();
        assertThat(resolved.done().value()).isEqualTo(shown.done().value() - 60);
    }

    @Test
    void sayingItTwiceIsSayingItOnce() {
        opened(internship.trainee());
        assertThat(opened(internship.trainee()).disputes()).hasSize(1);
        assertThat(opened(internship.tutor()).disputes()).hasSize(1);
    }

    @Test
    void itNeedsAReasonAndAMonthThatIsNotSealed() {
        refuses(
                "attendance.error.reasonMissing",
                () -> ActAs.run(internship.trainee(), () -> disputes.open(internship.id(), OCTOBER, " ")));
        signed();
        confirmed();
        refuses("attendance.error.disputeAfterSealing", () -> opened(internship.trainee()));
        refuses(
                "attendance.error.notDisputed",
                () -> ActAs.run(operator, () -> disputes.resolve(internship.id(), OCTOBER, "Nothing to resolve.")));
    }

    @Test
    void strangersFindNoMonthAndACompanyReadsNoReason() {
        for (var role : List.of(Role.CANDIDATE, Role.HOST_TUTOR, Role.PATH_TUTOR)) {
            assertThatThrownBy(() -> opened(accounts.fresh(role))).as(role).isInstanceOf(NotFound.class);
        }
        opened(internship.trainee());
        var contact = accounts.fresh(Role.COMPANY_CONTACT, internship.tutor().organisation());
        assertThat(ActAs.call(contact, () -> months.month(internship.id(), OCTOBER))
                        .disputes())
                .isEmpty();
    }

    @Test
    void theListFindsItAmongTheDisputed() {
        opened(internship.trainee());
        var rows = ActAs.call(operator, () -> months.rows(OCTOBER, MonthFilter.DISPUTED, PageRequest.of(0, 10_000)));
        assertThat(rows).extracting(MonthRow::engagement).contains(internship.id());
        assertThat(ActAs.call(operator, () -> months.rows(OCTOBER, MonthFilter.NOT_SIGNED, PageRequest.of(0, 10_000))))
                .extracting(MonthRow::engagement)
                .doesNotContain(internship.id());
    }

    /** Real connections: trainee, tutor and operator work on one month at once, and it ends in a state that all agree on. */
    @Test
    void traineeTutorAndOperatorAtTheSameMoment() throws Exception {
        for (int round = 0; round < 5; round++) {
            internship = given.placement(AUTUMN);
            shown = given.worked(internship, OCTOBER);
            confirmed();
            try (var threads = Executors.newFixedThreadPool(3)) {
                var all = List.of(
                        threads.submit(() -> attempt(() -> opened(internship.trainee()))),
                        threads.submit(() -> attempt(this::signed)),
                        threads.submit(() -> attempt(() -> ActAs.run(
                                operator, () -> disputes.resolve(internship.id(), OCTOBER, "They agree after all.")))));
                for (var one : all) {
                    one.get();
                }
            }
            var after = ActAs.call(operator, () -> months.month(internship.id(), OCTOBER));
            switch (after.status()) {
                case SEALED -> assertThat(after.signatures()).hasSize(2);
                case DISPUTED -> assertThat(after.openDispute()).isPresent();
                case OPEN -> assertThat(after.signatures()).isEmpty();
                case SIGNED -> assertThat(after.signatures()).hasSize(1);
                default -> throw new AssertionError(after.status());
            }
            assertThat(after.openDispute().isPresent()).isEqualTo(after.status() == MonthStatus.DISPUTED);
        }
    }

    /** A refusal is an answer; anything else fails the test. */
    private static boolean attempt(Runnable work) {
        try {
            work.run();
            return true;
        } catch (RuleViolation refused) {
            return false;
        }
    }
}
