package it.florwork.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.florwork.access.ActAs;
import it.florwork.candidate.CandidateService;
import it.florwork.candidate.CandidateStatus;
import it.florwork.candidate.EnrolmentOutcome;
import it.florwork.candidate.PathwayKind;
import it.florwork.candidate.Pathways;
import it.florwork.candidate.People;
import it.florwork.candidate.WaitingReason;
import it.florwork.candidate.WithdrawalReason;
import it.florwork.casework.Assignments;
import it.florwork.cockpit.Cockpit;
import it.florwork.cockpit.WorkItem;
import it.florwork.cockpit.WorkKind;
import it.florwork.matching.MatchCatalogue;
import it.florwork.matching.MatchReason;
import it.florwork.matching.MatchStatus;
import it.florwork.rules.Regime;
import it.florwork.shared.RuleViolation;
import it.florwork.testing.GivenMatches;
import it.florwork.testing.GivenPeople;
import it.florwork.testing.GivenPlacements;
import it.florwork.testing.PortalTest;
import it.florwork.testing.UseCase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class PeopleAwayTest {
    @Autowired
    GivenPlacements given;

    @Autowired
    GivenMatches matches;

    @Autowired
    GivenPeople people;

    @Autowired
    PlacementService placements;

    @Autowired
    PlacementCatalogue catalogue;

    @Autowired
    MatchCatalogue matchCatalogue;

    @Autowired
    CandidateService candidates;

    @Autowired
    People pages;

    @Autowired
    Pathways pathways;

    @Autowired
    Assignments assignments;

    @Autowired
    Cockpit cockpit;

    @Autowired
    Clock clock;

    LocalDate today;

    @BeforeEach
    void begin() {
        today = LocalDate.now(clock);
    }

    @Test
    @UseCase("UC-13")
    void whoWithdrawsLeavesTheMatchesThatAreUnderWay() {
        var match = matches.presented(matches.proposed(Regime.TE));
        ActAs.run(
                match.person().caseManager(),
                () -> candidates.withdraw(match.candidate(), WithdrawalReason.FOUND_WORK, today));
        assertThat(ActAs.call(match.operator(), () -> matchCatalogue.detail(match.id())))
                .satisfies(detail -> {
                    assertThat(detail.row().status()).isEqualTo(MatchStatus.WITHDRAWN);
                    assertThat(detail.exitReason()).isEqualTo(MatchReason.PERSON_NOT_AVAILABLE);
                });
    }

    @Test
    @UseCase("UC-13")
    void aPlacementThatHasNotBegunIsGivenUpWithThePerson() {
        for (var placement : List.of(given.made(Regime.TE), given.ready(given.made(Regime.TE)))) {
            var person = placement.match().person();
            ActAs.run(
                    person.caseManager(),
                    () -> candidates.putOnWait(person.id(), WaitingReason.CARE, today, today.plusDays(30)));
            assertThat(status(placement)).isEqualTo(PlacementStatus.NOT_STARTED);
            assertThat(ActAs.call(
                            placement.match().operator(),
                            () -> matchCatalogue
                                    .detail(placement.match().id())
                                    .row()
                                    .status()))
                    .isEqualTo(MatchStatus.WITHDRAWN);
            assertThat(ActAs.call(
                            placement.match().operator(),
                            () -> assignments.tutorsOf(placement.id().engagement(), today)))
                    .isEmpty();
            assertThat(waitsFor(placement)).isEmpty();
        }
    }

    @Test
    @UseCase("UC-13")
    void aPlacementThatRunsIsNeverEndedSilentlyButStandsInTheDaysWork() {
        var placement = given.active(Regime.TE);
        var operator = placement.match().operator();
        assertThat(waitsFor(placement)).isEmpty();
        ActAs.run(
                placement.match().person().caseManager(),
                () -> candidates.withdraw(placement.match().candidate(), WithdrawalReason.MOVED, today));
        assertThat(status(placement)).isEqualTo(PlacementStatus.ACTIVE);
        assertThat(waitsFor(placement))
                .singleElement()
                .satisfies(item -> assertThat(item.path()).isEqualTo("placements/" + placement.id()));
        ActAs.run(operator, () -> placements.interrupt(placement.id(), today, EarlyEndReason.MOVED));
        assertThat(waitsFor(placement)).isEmpty();
        assertThat(stage(placement)).isEqualTo(CandidateStatus.WITHDRAWN);
    }

    @Test
    void whoIsAwayDoesNotBegin() {
        var placement = given.made(Regime.TE);
        var person = placement.match().person();
        given.ticked(placement);
        ActAs.run(person.caseManager(), () -> candidates.withdraw(person.id(), WithdrawalReason.FAMILY_CARE, today));
        assertThatThrownBy(() -> ActAs.run(placement.match().operator(), () -> placements.makeReady(placement.id())))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void leavingAGroupKeepsWhoHoldsAnInternshipOnThePathway() {
        for (var placement : List.of(given.active(Regime.TE), given.ready(given.made(Regime.TE)))) {
            var enrolment = people.enrolled(placement.match().person(), people.group(PathwayKind.LAB));
            ActAs.run(placement.match().operator(), () -> pathways.leave(enrolment, EnrolmentOutcome.COMPLETED, today));
            assertThat(stage(placement)).isEqualTo(CandidateStatus.ON_A_PATHWAY);
        }
    }

    @Test
    void anInternshipGivenUpLeadsBackInChargeUnlessAGroupGoesOn() {
        var placement = given.ready(given.made(Regime.TE));
        var operator = placement.match().operator();
        var enrolment = people.enrolled(placement.match().person(), people.group(PathwayKind.LAB));
        ActAs.run(operator, () -> pathways.leave(enrolment, EnrolmentOutcome.MOVED_ON, today));
        ActAs.run(operator, () -> placements.abandon(placement.id()));
        assertThat(stage(placement)).isEqualTo(CandidateStatus.IN_CHARGE);

        var other = given.ready(given.made(Regime.TE));
        people.enrolled(other.match().person(), people.group(PathwayKind.LAB));
        ActAs.run(other.match().operator(), () -> placements.abandon(other.id()));
        assertThat(stage(other)).isEqualTo(CandidateStatus.ON_A_PATHWAY);
    }

    private List<WorkItem> waitsFor(GivenPlacements.Given placement) {
        return ActAs.call(placement.match().operator(), cockpit::today).items().stream()
                .filter(item -> item.kind() == WorkKind.PLACEMENT_OF_SOMEBODY_AWAY)
                .filter(item -> item.path().endsWith(placement.id().toString()))
                .toList();
    }

    private PlacementStatus status(GivenPlacements.Given placement) {
        return ActAs.call(placement.match().operator(), () -> catalogue.detail(placement.id()))
                .row()
                .status();
    }

    private CandidateStatus stage(GivenPlacements.Given placement) {
        return ActAs.call(
                        placement.match().operator(),
                        () -> pages.person(placement.match().candidate()))
                .status();
    }
}
