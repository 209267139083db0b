package it.florwork.matching.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.florwork.access.MembershipId;
import it.florwork.access.OrganisationId;
import it.florwork.access.Role;
import it.florwork.access.UserId;
import it.florwork.access.Viewer;
import it.florwork.candidate.CandidateId;
import it.florwork.candidate.ChoiceId;
import it.florwork.matching.Fit;
import it.florwork.matching.FitCode;
import it.florwork.matching.MatchReason;
import it.florwork.matching.MatchStatus;
import it.florwork.matching.Observation;
import it.florwork.matching.Suitability;
import it.florwork.matching.Verdict;
import it.florwork.opening.OpeningId;
import it.florwork.rules.Regime;
import it.florwork.shared.Ids;
import it.florwork.shared.Period;
import it.florwork.shared.RuleViolation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.EnumSet;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MatchTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Suitability FITS = new Suitability(
            List.of(Fit.of(FitCode.ALL_MORNINGS, Verdict.YES, 5)),
            List.of(Fit.of(FitCode.WANTS_OUTDOORS, Verdict.YES)));

    @Test
    void walksFromTheProposalToTheApproval() {
        var match = proposed(Regime.TIS)
                .select(act())
                .caseManagerAgrees(act())
                .candidateSaysYes(new ChoiceId(Ids.next()), act())
                .present(act())
                .companyInterested(act())
                .talkHeld(TODAY, TODAY, act())
                .approve(act())
                .converted(act());
        assertThat(match.steps())
                .extracting(MatchStep::to)
                .containsExactly(
                        MatchStatus.PROPOSED,
                        MatchStatus.SELECTED,
                        MatchStatus.CASE_MANAGER_OK,
                        MatchStatus.CANDIDATE_OK,
                        MatchStatus.PRESENTED,
                        MatchStatus.INTEREST,
                        MatchStatus.TALK,
                        MatchStatus.APPROVED,
                        MatchStatus.CONVERTED);
        assertThat(match.suitability()).isEqualTo(FITS);
    }

    @Test
    void aSocialInclusionInternshipAsksTheCaseManagerBeforeThePerson() {
        var match = proposed(Regime.TIS).select(act());
        assertThat(match.awaitsThePerson()).isFalse();
        refused("matching.error.notAsked", () -> match.candidateSaysYes(new ChoiceId(Ids.next()), act()));
        match.caseManagerAgrees(act());
        assertThat(match.awaitsThePerson()).isTrue();
    }

    @Test
    void anExtracurricularInternshipNeedsNoCaseManager() {
        var match = proposed(Regime.TE).select(act());
        refused("matching.error.noCaseManagerNeeded", () -> match.caseManagerAgrees(act()));
        match.candidateSaysYes(new ChoiceId(Ids.next()), act());
        assertThat(match.status()).isEqualTo(MatchStatus.CANDIDATE_OK);
    }

    @Test
    void whoDoesNotFitIsNotProposed() {
        var not = new Suitability(List.of(Fit.of(FitCode.ONLY_AFTERNOONS, Verdict.NO)), List.of());
        refused(
                "matching.error.doesNotFit",
                () -> new Match(OpeningId.next(), CandidateId.next(), Regime.TE, not, act()));
    }

    @Test
    void theTakenBackYesEndsThePresentation() {
        var match = presented();
        match.choiceTakenBack(act());
        assertThat(match.status()).isEqualTo(MatchStatus.WITHDRAWN);
        assertThat(match.exitReason()).isEqualTo(MatchReason.CHOICE_TAKEN_BACK);
        refused("matching.error.wrongStatus", () -> match.companyInterested(act()));
    }

    @Test
    void everyPresentationHasACodeOfItsOwn() {
        assertThat(presented().presentationCode())
                .isNotNull()
                .isNotEqualTo(presented().presentationCode());
        assertThat(presented().presentationCode()).matches(code -> code != null && code.version() == 4);
    }

    @Test
    void aTalkIsHeldBeforeItIsRecorded() {
        var match = presented().companyInterested(act());
        refused("matching.error.talkAhead", () -> match.talkHeld(TODAY.plusDays(1), TODAY, act()));
    }

    @Test
    void aChangedNeedIsLookedAtAgainBeforeItGoesOn() {
        var match = presented()
                .companyInterested(act())
                .talkHeld(TODAY, TODAY, act())
                .needWasChanged();
        refused("matching.error.needChanged", () -> match.approve(act()));
        match.confirmDespiteChange(FITS).approve(act());
        assertThat(match.status()).isEqualTo(MatchStatus.APPROVED);
    }

    @Test
    void someDaysOfObservationComeOnlyWithTheirPapers() {
        var match = met().observe(observation(TODAY, 5, TODAY), 5, act());
        assertThat(match.status()).isEqualTo(MatchStatus.OBSERVATION);
        assertThat(match.observation()).contains(observation(TODAY, 5, TODAY));
        refused("matching.error.observationGoesOn", () -> match.approve(act()));
        refused("matching.error.wrongStatus", () -> match.observe(observation(TODAY, 1, TODAY), 5, act()));
    }

    @Test
    void observationOfOneDayIsApprovedOnThatDay() {
        var match = met().observe(observation(TODAY, 1, TODAY), 5, act()).approve(act());
        assertThat(match.steps())
                .extracting(MatchStep::to)
                .endsWith(MatchStatus.TALK, MatchStatus.OBSERVATION, MatchStatus.APPROVED);
    }

    @Test
    void observationIsNeverLongerBackdatedOrWithoutCover() {
        var match = met();
        refused("matching.error.observationTooLong", () -> match.observe(observation(TODAY, 6, TODAY), 5, act()));
        refused(
                "matching.error.observationBegan",
                () -> match.observe(observation(TODAY.minusDays(1), 2, TODAY.minusDays(1)), 5, act()));
        refused("matching.error.notCovered", () -> observation(TODAY, 2, TODAY.plusDays(1)));
        refused(
                "matching.error.paperAhead",
                () -> match.observe(observation(TODAY.plusDays(3), 2, TODAY.plusDays(2)), 5, act()));
        refused("matching.error.paperNumber", () -> new Observation.Paper(" ", TODAY));
        refused("matching.error.wrongStatus", () -> presented().observe(observation(TODAY, 1, TODAY), 5, act()));
    }

    private static Observation observation(LocalDate from, int days, LocalDate signed) {
        return new Observation(
                Period.of(from, from.plusDays(days - 1L)),
                new Observation.Paper("ATTO-1", signed),
                new Observation.Paper("POL-1", signed));
    }

    private static Match met() {
        return presented().companyInterested(act()).talkHeld(TODAY, TODAY, act());
    }

    @ParameterizedTest
    @EnumSource(MatchReason.class)
    void eachReasonExplainsOneExitOnly(MatchReason reason) {
        var match = presented();
        if (reason.exit() != MatchStatus.COMPANY_NO) {
            refused("matching.error.wrongReason", () -> match.companyRefuses(reason, act()));
        }
        if (reason.exit() != MatchStatus.CANDIDATE_NO) {
            refused("matching.error.wrongReason", () -> match.candidateSaysNo(reason, act()));
        }
        if (reason.exit() != MatchStatus.WITHDRAWN) {
            refused("matching.error.wrongReason", () -> match.withdraw(reason, act()));
        }
        if (reason.exit() != MatchStatus.EXPIRED) {
            refused("matching.error.wrongReason", () -> match.expire(reason, act()));
        }
    }

    @Test
    void theCompanyAnswersOnlyWhatItWasShown() {
        for (var match : List.of(
                proposed(Regime.TE),
                proposed(Regime.TE).select(act()),
                proposed(Regime.TE).select(act()).candidateSaysYes(new ChoiceId(Ids.next()), act()))) {
            refused("matching.error.wrongStatus", () -> match.companyInterested(act()));
            refused("matching.error.wrongStatus", () -> match.companyRefuses(MatchReason.SKILLS_GAP, act()));
        }
    }

    @Test
    void everyStatusIsReachedAndNoExitLeadsOn() {
        var reached = EnumSet.of(MatchStatus.PROPOSED);
        var open = new ArrayDeque<>(List.of(MatchStatus.PROPOSED));
        while (!open.isEmpty()) {
            open.poll().next().stream().filter(reached::add).forEach(open::add);
        }
        assertThat(reached).containsExactly(MatchStatus.values());
        assertThat(reached)
                .filteredOn(MatchStatus::isExit)
                .allMatch(exit -> exit.next().isEmpty());
        assertThat(MatchStatus.line(true, true)).hasSize(9).isSubsetOf(reached);
        assertThat(MatchStatus.line(true, false)).hasSize(8).doesNotContain(MatchStatus.OBSERVATION);
        assertThat(MatchStatus.line(false, true)).hasSize(8).doesNotContain(MatchStatus.CASE_MANAGER_OK);
    }

    private static Match proposed(Regime regime) {
        return new Match(OpeningId.next(), CandidateId.next(), regime, FITS, act());
    }

    private static Match presented() {
        return proposed(Regime.TE)
                .select(act())
                .candidateSaysYes(new ChoiceId(Ids.next()), act())
                .present(act());
    }

    private static Act act() {
        return new Act(
                new Viewer(UserId.next(), MembershipId.next(), Role.OPERATOR, OrganisationId.next(), "somebody"),
                Instant.parse("2026-11-24T08:00:00Z"));
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.key()).isEqualTo(key));
    }
}
