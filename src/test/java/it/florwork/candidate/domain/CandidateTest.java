package it.florwork.candidate.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.florwork.access.UserId;
import it.florwork.candidate.CandidateStatus;
import it.florwork.candidate.Departure;
import it.florwork.candidate.WaitingReason;
import it.florwork.candidate.WithdrawalReason;
import it.florwork.shared.RuleViolation;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CandidateTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);
    private final UserId caseManager = UserId.next();
    private final Recording recording = new Recording(UserId.next(), Instant.parse("2026-09-20T10:00:00Z"));
    private final Candidate person = new Candidate("Persona 07", caseManager, MONDAY);

    @Test
    void walksFromReferralToLeaving() {
        person.beginning(recording);
        person.contacted(MONDAY.plusDays(1), recording);
        person.assessed(MONDAY.plusDays(2), recording);
        person.takenInCharge(MONDAY.plusDays(3), recording);
        person.onAPathway(MONDAY.plusDays(4), recording);
        person.leaving(MONDAY.plusDays(5), recording);
        var last = person.left(Departure.CONTRACT, MONDAY.plusDays(6), recording);
        assertThat(person.status()).isEqualTo(CandidateStatus.LEFT);
        assertThat(last.reason()).isEqualTo("CONTRACT");
        assertThat(last.from()).isEqualTo(CandidateStatus.LEAVING);
    }

    @Test
    void whoMakesTheFirstContactFollowsThePerson() {
        person.contacted(MONDAY, recording);
        assertThat(person.operator()).isEqualTo(recording.by());
    }

    @Test
    void aStageHoldsFromADayBeforeOrAfterItsRecording() {
        assertThat(person.contacted(MONDAY.plusDays(2), recording).effectiveOn())
                .isEqualTo(MONDAY.plusDays(2));
        assertThat(person.assessed(LocalDate.of(2026, 10, 1), recording).effectiveOn())
                .isEqualTo(LocalDate.of(2026, 10, 1));
    }

    @Test
    void theDaysNeverRunBackwards() {
        person.contacted(MONDAY.plusDays(5), recording);
        assertThatThrownBy(() -> person.assessed(MONDAY.plusDays(4), recording))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("candidate.error.effectiveBeforeLastChange");
    }

    @Test
    void refusesADayThatIsSurelyATypingMistake() {
        assertThatThrownBy(() -> person.contacted(LocalDate.of(2062, 9, 7), recording))
                .hasMessage("candidate.error.effectiveTooFarAhead");
    }

    @Test
    void waitsOnlyWhenTheCaseManagerAgrees() {
        person.contacted(MONDAY, recording);
        person.proposeWaiting(WaitingReason.PAPERS, MONDAY.plusDays(3), MONDAY.plusDays(60), recording.by());
        assertThat(person.status()).isEqualTo(CandidateStatus.CONTACTED);
        var line = person.agreeToWaiting(new Recording(caseManager, recording.at()));
        assertThat(person.status()).isEqualTo(CandidateStatus.WAITING);
        assertThat(line.agreedBy()).isEqualTo(caseManager);
        assertThat(line.reviewOn()).isEqualTo(MONDAY.plusDays(60));
        assertThat(person.waitingProposal()).isNull();
    }

    @Test
    void aDeclinedProposalLeavesThePersonWhereTheyAre() {
        person.proposeWaiting(WaitingReason.CARE, MONDAY, MONDAY.plusDays(30), recording.by());
        person.declineWaiting();
        assertThatThrownBy(() -> person.agreeToWaiting(recording)).hasMessage("candidate.error.noWaitingProposed");
        assertThat(person.status()).isEqualTo(CandidateStatus.REFERRED);
    }

    @Test
    void comesBackFromWaitingToTheStageThatWasLeft() {
        person.contacted(MONDAY, recording);
        person.proposeWaiting(WaitingReason.SEASON, MONDAY, MONDAY.plusDays(30), recording.by());
        var line = person.agreeToWaiting(recording);
        person.comeBack(java.util.Objects.requireNonNull(line.from()), MONDAY.plusDays(40), recording);
        assertThat(person.status()).isEqualTo(CandidateStatus.CONTACTED);
    }

    @Test
    void aNewReferralOpensAClosedCaseAgain() {
        person.withdrawn(WithdrawalReason.MOVED, MONDAY, recording);
        var another = UserId.next();
        person.referredAgain(another, MONDAY.plusDays(90), recording);
        assertThat(person.status()).isEqualTo(CandidateStatus.REFERRED);
        assertThat(person.caseManager()).isEqualTo(another);
    }

    @Test
    void cannotSkipAStage() {
        assertThatThrownBy(() -> person.takenInCharge(MONDAY, recording)).hasMessage("candidate.error.wrongStatus");
    }
}
