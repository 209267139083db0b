package it.florwork.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.florwork.access.ActAs;
import it.florwork.access.Viewer;
import it.florwork.casework.Assignments;
import it.florwork.rules.Regime;
import it.florwork.rules.Region;
import it.florwork.rules.RuleBook;
import it.florwork.rules.TargetGroup;
import it.florwork.shared.Period;
import it.florwork.shared.RuleViolation;
import it.florwork.testing.GivenMatches;
import it.florwork.testing.GivenPlacements;
import it.florwork.testing.PortalTest;
import it.florwork.testing.UseCase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
@UseCase("UC-87")
class PlacementChangesTest {
    @Autowired
    GivenPlacements given;

    @Autowired
    GivenMatches matches;

    @Autowired
    PlacementChanges changes;

    @Autowired
    PlacementService placements;

    @Autowired
    PlacementCatalogue catalogue;

    @Autowired
    Internships internships;

    @Autowired
    PersonPlacements story;

    @Autowired
    Assignments assignments;

    @Autowired
    RuleBook rules;

    @Autowired
    Clock clock;

    @Test
    void anExtensionIsCheckedForTheLongerSpanAndSeenByAllSides() {
        var placement = running(4);
        var sixMonths = today().plusMonths(6).minusDays(1);
        refused("placement.policy.V1.fails", () -> extend(placement, sixMonths.plusDays(1), "P-1"));
        refused("placement.error.noDocumentNumber", () -> extend(placement, sixMonths, " "));
        assertThat(lastDay(placement))
                .as("nothing of what was refused stays")
                .isEqualTo(placement.period().lastDay());
        extend(placement, sixMonths, "P-1");
        assertThat(lastDay(placement)).isEqualTo(sixMonths);
        assertThat(ActAs.call(
                        operator(placement),
                        () -> assignments.tutorsOf(placement.id().engagement(), sixMonths)))
                .containsExactly(placement.match().company().tutor().user());
        for (var side : List.of(
                placement.match().company().contact(),
                placement.match().company().tutor(),
                placement.match().person().account(),
                placement.match().person().caseManager())) {
            var seen = ActAs.call(side, () -> internships.one(placement.id()));
            assertThat(seen.extensions()).as(side.role()).singleElement().satisfies(extension -> {
                assertThat(extension.trueFrom()).isEqualTo(placement.period().endsBefore());
                assertThat(extension.lastDay()).isEqualTo(sixMonths);
            });
        }
        assertThat(ActAs.call(
                        operator(placement), () -> story.of(placement.match().candidate())))
                .anyMatch(entry -> entry.textKey().equals("placement.timeline.extended"));
    }

    @Test
    void whatHasEndedIsNotExtended() {
        var placement = running(4);
        ActAs.run(operator(placement), () -> placements.interrupt(placement.id(), today(), EarlyEndReason.HIRED_HERE));
        refused("placement.error.extendNotRunning", () -> extend(placement, today().plusMonths(5), "P-2"));
    }

    @Test
    void theDaysThatSuspendAreRulesOfTheirDate() {
        assertThat(SuspensionReason.ILLNESS.leastDays(rules, Regime.TE, Region.TUSCANY, TargetGroup.ORDINARY, today()))
                .isEqualTo(30);
        assertThat(SuspensionReason.CLOSURE.leastDays(
                        rules, Regime.TIS, Region.LOMBARDY, TargetGroup.ORDINARY, today()))
                .isEqualTo(15);
        var placement = running(4);
        ActAs.run(operator(placement), () -> changes.suspend(placement.id(), today(), SuspensionReason.ILLNESS));
        refused(
                "placement.error.suspensionTooShort",
                () -> ActAs.run(operator(placement), () -> changes.resume(placement.id(), today().plusDays(29))));
        ActAs.run(operator(placement), () -> changes.resume(placement.id(), today().plusDays(30)));
        assertThat(lastDay(placement)).isEqualTo(placement.period().lastDay().plusDays(30));
    }

    @Test
    void aMistakenResumptionIsTakenBackUnlessItWasExtendedSince() {
        var placement = running(4);
        ActAs.run(operator(placement), () -> changes.suspend(placement.id(), today(), SuspensionReason.MATERNITY));
        ActAs.run(operator(placement), () -> changes.resume(placement.id(), today().plusDays(40)));
        ActAs.run(operator(placement), () -> changes.takeBackResumption(placement.id()));
        var detail = ActAs.call(operator(placement), () -> catalogue.detail(placement.id()));
        assertThat(detail.row().status()).isEqualTo(PlacementStatus.SUSPENDED);
        assertThat(detail.suspendedFrom()).isEqualTo(today());
        assertThat(detail.row().period()).isEqualTo(placement.period());
        ActAs.run(operator(placement), () -> changes.resume(placement.id(), today().plusDays(41)));
        extend(placement, lastDay(placement).plusDays(1), "P-3");
        refused(
                "placement.error.extendedSince",
                () -> ActAs.run(operator(placement), () -> changes.takeBackResumption(placement.id())));
    }

    @Test
    void aMistakenSuspensionIsTakenBackAndItsTraceStays() {
        var placement = running(4);
        ActAs.run(operator(placement), () -> changes.suspend(placement.id(), today(), SuspensionReason.MATERNITY));
        ActAs.run(operator(placement), () -> changes.takeBackSuspension(placement.id()));
        var detail = ActAs.call(operator(placement), () -> catalogue.detail(placement.id()));
        assertThat(detail.row().status()).isEqualTo(PlacementStatus.ACTIVE);
        assertThat(detail.row().period()).isEqualTo(placement.period());
        assertThat(detail.history()).extracting(PlacementDetail.Step::reason).endsWith("MATERNITY", "TAKEN_BACK");
    }

    private GivenPlacements.Given running(int months) {
        return given.started(given.made(matches.approved(Regime.TE), new Period(today(), today().plusMonths(months))));
    }

    private void extend(GivenPlacements.Given placement, LocalDate lastDay, String number) {
        ActAs.run(
                operator(placement),
                () -> changes.extend(placement.id(), new ExtendPlacement(lastDay, number, today())));
    }

    private LocalDate lastDay(GivenPlacements.Given placement) {
        return ActAs.call(operator(placement), () -> catalogue.detail(placement.id()))
                .row()
                .period()
                .lastDay();
    }

    private static Viewer operator(GivenPlacements.Given placement) {
        return placement.match().operator();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(RuleViolation.class).hasMessage(key);
    }
}
