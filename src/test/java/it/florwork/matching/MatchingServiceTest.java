package it.florwork.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.florwork.access.ActAs;
import it.florwork.access.Role;
import it.florwork.access.Viewer;
import it.florwork.candidate.Assessments;
import it.florwork.candidate.CandidateService;
import it.florwork.candidate.WithdrawalReason;
import it.florwork.opening.OpeningCatalogue;
import it.florwork.opening.OpeningService;
import it.florwork.opening.OpeningStatus;
import it.florwork.rules.Regime;
import it.florwork.shared.NotFound;
import it.florwork.shared.Period;
import it.florwork.shared.RuleViolation;
import it.florwork.testing.GivenMatches;
import it.florwork.testing.GivenNeeds;
import it.florwork.testing.GivenPeople;
import it.florwork.testing.PortalTest;
import it.florwork.testing.TestAccounts;
import it.florwork.testing.UseCase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class MatchingServiceTest {
    @Autowired
    GivenMatches given;

    @Autowired
    GivenNeeds needs;

    @Autowired
    GivenPeople people;

    @Autowired
    TestAccounts accounts;

    @Autowired
    MatchingService matching;

    @Autowired
    Assessments assessments;

    @Autowired
    MatchAnswers answers;

    @Autowired
    MatchCatalogue catalogue;

    @Autowired
    MyProposals proposals;

    @Autowired
    PresentedProfiles presented;

    @Autowired
    OpeningService openings;

    @Autowired
    OpeningCatalogue needsCatalogue;

    @Autowired
    CandidateService candidates;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Clock clock;

    @Test
    @UseCase("UC-20")
    void showsWhoFitsAndWhoDoesNotEachWithReasons() {
        var opening = needs.published(needs.company());
        var fits = given.gardener();
        var cannotRake = people.assessed();
        var found = ActAs.call(accounts.fresh(Role.OPERATOR), () -> matching.candidatesFor(opening));
        assertThat(found.fitting()).extracting(FittingPerson::candidate).contains(fits.id());
        assertThat(found.notNow())
                .filteredOn(person -> person.candidate().equals(cannotRake.id()))
                .singleElement()
                .satisfies(person -> assertThat(person.suitability().obstacles())
                        .extracting(Fit::code)
                        .containsExactly(FitCode.SKILL_MISSING));
        assertThat(found.fitting()).isSortedAccordingTo(Suggestions.ORDER);
    }

    @Test
    @UseCase({"UC-20", "UC-21", "UC-22", "UC-23"})
    void everyoneTakesTheirStepUntilTheOperatorApproves() {
        var match = given.approved(Regime.TIS);
        var detail = ActAs.call(match.operator(), () -> catalogue.detail(match.id()));
        assertThat(detail.row().status()).isEqualTo(MatchStatus.APPROVED);
        assertThat(detail.history())
                .extracting(MatchDetail.Step::role)
                .containsExactly(
                        Role.OPERATOR,
                        Role.OPERATOR,
                        Role.CASE_MANAGER,
                        Role.CANDIDATE,
                        Role.OPERATOR,
                        Role.COMPANY_CONTACT,
                        Role.OPERATOR,
                        Role.OPERATOR);
        assertThat(ActAs.call(match.operator(), () -> needsCatalogue.detail(match.opening()))
                        .status())
                .isEqualTo(OpeningStatus.FILLED);
    }

    @Test
    void nobodyIsProposedTwiceForOneNeed() {
        var match = given.proposed(Regime.TE);
        refused(
                "matching.error.alreadyProposed",
                () -> ActAs.run(
                        match.operator(), () -> matching.propose(match.opening(), match.candidate(), Regime.TE)));
    }

    @Test
    void theTableKeepsOneLiveMatchOfAPair() {
        var match = given.proposed(Regime.TE);
        assertThatThrownBy(() -> jdbc.update("""
                        insert into opening_match (id, opening_id, candidate_id, regime, status, status_since, needs, preferences,
                            proposed_by, need_changed, choice_live, placement_over, version)
                        select uuid(), opening_id, candidate_id, regime, status, status_since, needs, preferences, proposed_by,
                            need_changed, choice_live, placement_over, 0
                        from opening_match where id = ?""", match.id().toString()))
                .hasMessageContaining("opening_match_one_live");
    }

    @Test
    void theLastPlaceIsGivenOnce() throws Exception {
        var company = needs.company();
        var opening = needs.published(company);
        var one = given.talked(given.proposed(opening, company, given.gardener(), Regime.TE));
        var other = given.talked(given.proposed(opening, company, given.gardener(), Regime.TE));
        var outcomes = together(
                () -> ActAs.call(one.operator(), () -> approve(one)),
                () -> ActAs.call(other.operator(), () -> approve(other)));
        assertThat(outcomes).containsExactlyInAnyOrder("approved", "matching.error.needNotOpen");
    }

    @Test
    void twoOperatorsWhoProposeTheSamePersonMakeOneMatch() throws Exception {
        var company = needs.company();
        var opening = needs.published(company, 2);
        var person = given.gardener();
        Callable<String> propose = () -> ActAs.call(accounts.fresh(Role.OPERATOR), () -> {
            try {
                matching.propose(opening, person.id(), Regime.TE);
                return "proposed";
            } catch (RuleViolation refused) {
                return refused.key();
            }
        });
        assertThat(together(propose, propose)).containsExactlyInAnyOrder("proposed", "matching.error.alreadyProposed");
    }

    @Test
    void onePersonIsApprovedForOneNeedEvenByTwoAtOnce() throws Exception {
        var person = given.gardener();
        var here = needs.company();
        var there = needs.company();
        var one = given.talked(given.proposed(needs.published(here), here, person, Regime.TE));
        var other = given.talked(given.proposed(needs.published(there), there, person, Regime.TE));
        assertThat(together(
                        () -> ActAs.call(one.operator(), () -> approve(one)),
                        () -> ActAs.call(other.operator(), () -> approve(other))))
                .containsExactlyInAnyOrder("approved", "matching.error.approvedElsewhere");
    }

    @Test
    @UseCase("UC-22")
    void takingTheYesBackClosesTheProfileToTheCompany() {
        var match = given.presented(given.proposed(Regime.TE));
        var code = given.code(match);
        ActAs.run(match.person().account(), () -> answers.candidateTakesBack(match.id()));
        assertThatThrownBy(() -> ActAs.run(match.company().contact(), () -> presented.profile(code)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> ActAs.run(match.company().contact(), () -> answers.companyInterested(code)))
                .isInstanceOf(RuleViolation.class);
        assertThat(ActAs.call(match.operator(), () -> catalogue.detail(match.id()))
                        .exitReason())
                .isEqualTo(MatchReason.CHOICE_TAKEN_BACK);
    }

    @Test
    void aNeedThatIsNotOpenTakesNobody() {
        var company = needs.company();
        var opening = needs.sent(company, needs.gardenHelper(company));
        var person = given.gardener();
        refused(
                "matching.error.needNotOpen",
                () -> ActAs.run(
                        accounts.fresh(Role.OPERATOR), () -> matching.propose(opening, person.id(), Regime.TE)));
    }

    @Test
    void whoIsNotInChargeIsNotProposed() {
        var opening = needs.published(needs.company());
        var person = people.referred();
        refused(
                "matching.error.personNotInCharge",
                () -> ActAs.run(
                        accounts.fresh(Role.OPERATOR), () -> matching.propose(opening, person.id(), Regime.TE)));
    }

    @Test
    void aCompanySeesThreeProfilesAtOnceAndNoMore() {
        var company = needs.company();
        var opening = needs.published(company, 4);
        for (int i = 0; i < 3; i++) {
            given.presented(given.proposed(opening, company, given.gardener(), Regime.TE));
        }
        var fourth = given.agreed(given.proposed(opening, company, given.gardener(), Regime.TE));
        refused(
                "matching.error.shortlistFull",
                () -> ActAs.run(fourth.operator(), () -> matching.present(fourth.id())));
    }

    @Test
    @UseCase("UC-23")
    void theProfileIsBlindUntilTheTalk() {
        var match = given.presented(given.proposed(Regime.TIS));
        var code = given.code(match);
        var profile = ActAs.call(match.company().contact(), () -> presented.profile(code));
        assertThat(profile.firstName()).isNull();
        assertThat(profile.toString())
                .doesNotContain(match.candidate().toString())
                .doesNotContain(match.person().identity().firstName())
                .doesNotContain("TIS");
        assertThat(profile.skills()).isNotEmpty();
        assertThat(profile.travel()).isEqualTo(PresentedProfile.TravelBand.WITHIN_30);

        ActAs.run(match.company().contact(), () -> answers.companyInterested(code));
        ActAs.run(match.operator(), () -> matching.talkHeld(match.id(), LocalDate.now(clock)));
        assertThat(ActAs.call(match.company().contact(), () -> presented.profile(code))
                        .firstName())
                .isEqualTo(match.person().identity().firstName());
    }

    @Test
    void someDaysOfObservationAreKeptWithTheirPapersAndShownToTheCompany() {
        var match = given.talked(given.proposed(Regime.TE));
        var today = LocalDate.now(clock);
        var paper = new Observation.Paper("ATTO-7", today);
        refused(
                "matching.error.observationTooLong",
                () -> ActAs.run(
                        match.operator(),
                        () -> matching.observe(
                                match.id(), new Observation(Period.of(today, today.plusDays(5)), paper, paper))));
        var days = new Observation(Period.of(today, today.plusDays(4)), paper, new Observation.Paper("POL-3", today));
        ActAs.run(match.operator(), () -> matching.observe(match.id(), days));

        var detail = ActAs.call(match.operator(), () -> catalogue.detail(match.id()));
        assertThat(detail.observation()).isEqualTo(days);
        assertThat(detail.history().getLast().to()).isEqualTo(MatchStatus.OBSERVATION);
        assertThat(detail.history().getLast().by()).isNotEmpty();
        assertThat(ActAs.call(match.company().contact(), () -> presented.rows()))
                .anyMatch(row -> row.status() == MatchStatus.OBSERVATION);
        refused(
                "matching.error.observationGoesOn",
                () -> ActAs.run(match.operator(), () -> matching.approve(match.id())));
    }

    @Test
    @UseCase("UC-23")
    void aCardIsShownToTheCompanyOnlyWhileThePersonIsPresentedToIt() {
        var match = given.agreed(given.proposed(Regime.TE));
        var contact = match.company().contact();
        var other = given.presented(given.proposed(Regime.TE)).company().contact();
        notFound(contact, () -> assessments.presented(match.candidate()));
        ActAs.run(match.operator(), () -> matching.present(match.id()));
        assertThat(ActAs.call(contact, () -> assessments.presented(match.candidate()))
                        .candidate())
                .isEqualTo(match.candidate());
        notFound(other, () -> assessments.presented(match.candidate()));
        assertThatThrownBy(() -> ActAs.call(contact, () -> assessments.profile(match.candidate())))
                .isInstanceOf(AccessDeniedException.class);
        ActAs.run(match.person().account(), () -> answers.candidateTakesBack(match.id()));
        notFound(contact, () -> assessments.presented(match.candidate()));
    }

    @Test
    void anotherCompanyPersonOrCaseManagerFindsNothing() {
        var match = given.presented(given.proposed(Regime.TIS));
        var code = given.code(match);
        var stranger = needs.company().contact();
        notFound(stranger, () -> presented.profile(code));
        notFound(stranger, () -> answers.companyInterested(code));
        notFound(stranger, () -> answers.companyRefuses(UUID.randomUUID(), MatchReason.SKILLS_GAP));
        var otherPerson = people.inCharge();
        notFound(otherPerson.account(), () -> answers.candidateSaysYes(match.id(), MatchAnswers.TEXT, "it"));
        notFound(otherPerson.account(), () -> answers.candidateTakesBack(match.id()));
        notFound(otherPerson.caseManager(), () -> answers.caseManagerAgrees(match.id()));
        notFound(otherPerson.caseManager(), () -> catalogue.detail(match.id()));
        assertThat(ActAs.call(otherPerson.account(), () -> proposals.mine())).isEmpty();
        assertThat(ActAs.call(stranger, () -> presented.rows())).isEmpty();
    }

    @Test
    void eachRoleTakesItsOwnStepsOnly() {
        var match = given.proposed(Regime.TE);
        assertThatThrownBy(() -> ActAs.run(match.company().contact(), () -> matching.approve(match.id())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> ActAs.run(
                        match.operator(), () -> answers.candidateSaysYes(match.id(), MatchAnswers.TEXT, "it")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> ActAs.run(match.person().account(), () -> matching.candidatesFor(match.opening())))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void thePersonIsAskedOnlyWhenItIsTheirTurn() {
        var match = given.selected(given.proposed(Regime.TIS));
        assertThat(ActAs.call(match.person().account(), () -> proposals.mine())).isEmpty();
        refused(
                "matching.error.notAsked",
                () -> ActAs.run(
                        match.person().account(), () -> answers.candidateSaysYes(match.id(), MatchAnswers.TEXT, "it")));
        ActAs.run(match.person().caseManager(), () -> answers.caseManagerAgrees(match.id()));
        assertThat(ActAs.call(match.person().account(), () -> proposals.mine()))
                .singleElement()
                .satisfies(one -> assertThat(one.answer()).isEqualTo(MyProposal.Answer.ASKED));
    }

    @Test
    void aChangedNeedIsConfirmedBeforeItGoesOn() {
        var match = given.agreed(given.proposed(Regime.TE));
        ActAs.run(match.company().contact(), () -> {
            var need = needsCatalogue.detail(match.opening());
            openings.edit(match.opening(), need.version(), need.content());
        });
        refused("matching.error.needNotOpen", () -> ActAs.run(match.operator(), () -> matching.present(match.id())));
        ActAs.run(match.operator(), () -> openings.publish(match.opening()));
        refused("matching.error.needChanged", () -> ActAs.run(match.operator(), () -> matching.present(match.id())));
        ActAs.run(match.operator(), () -> {
            matching.confirmDespiteChange(match.id());
            matching.present(match.id());
        });
    }

    @Test
    void whoWithdrawsLeavesEveryMatch() {
        var match = given.presented(given.proposed(Regime.TE));
        ActAs.run(
                match.person().operator(),
                () -> candidates.withdraw(match.candidate(), WithdrawalReason.FOUND_WORK, LocalDate.now(clock)));
        assertThat(ActAs.call(match.operator(), () -> catalogue.detail(match.id()))
                        .exitReason())
                .isEqualTo(MatchReason.PERSON_NOT_AVAILABLE);
    }

    private String approve(GivenMatches.Given match) {
        try {
            matching.approve(match.id());
            return "approved";
        } catch (RuleViolation refused) {
            return refused.key();
        } catch (ObjectOptimisticLockingFailureException stale) {
            return "stale";
        }
    }

    /** Runs both on connections of their own, from the same moment on. */
    private static List<String> together(Callable<String> one, Callable<String> other) throws Exception {
        var start = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var running = new ArrayList<java.util.concurrent.Future<String>>();
            for (var work : List.of(one, other)) {
                running.add(threads.submit(() -> {
                    start.await();
                    return work.call();
                }));
            }
            return List.of(running.get(0).get(), running.get(1).get());
        }
    }

    private static void notFound(Viewer viewer, Runnable act) {
        assertThatThrownBy(() -> ActAs.run(viewer, act)).isInstanceOf(NotFound.class);
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.key()).isEqualTo(key));
    }
}
