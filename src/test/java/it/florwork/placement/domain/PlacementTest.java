package it.florwork.placement.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.florwork.access.OrganisationId;
import it.florwork.access.UserId;
import it.florwork.candidate.CandidateId;
import it.florwork.company.SiteId;
import it.florwork.matching.MatchId;
import it.florwork.opening.OpeningId;
import it.florwork.placement.EarlyEndReason;
import it.florwork.placement.MakePlacement;
import it.florwork.placement.PlacementId;
import it.florwork.placement.PlacementStatus;
import it.florwork.placement.PolicyCode;
import it.florwork.placement.PolicyResult;
import it.florwork.placement.RecordFact;
import it.florwork.placement.SuspensionReason;
import it.florwork.rules.Regime;
import it.florwork.rules.TargetGroup;
import it.florwork.shared.Period;
import it.florwork.shared.RuleViolation;
import it.florwork.shared.WeeklyTimetable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacementTest {
    private static final LocalDate DAY_1 = LocalDate.of(2026, 12, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 5, 31);
    private static final List<PolicyResult> GOOD = List.of(PolicyResult.holds(PolicyCode.V1));

    @Test
    void becomesReadyStartsAndConcludes() {
        var placement = planned(Regime.TE).makeReady(GOOD, on(DAY_1.minusDays(5)));
        assertThat(placement.status()).isEqualTo(PlacementStatus.READY);
        placement.start(GOOD, on(DAY_1));
        assertThat(placement.status()).isEqualTo(PlacementStatus.ACTIVE);
        refused("placement.error.notOverYet", () -> placement.conclude(on(LAST.minusDays(1))));
        placement.conclude(on(LAST));
        assertThat(placement.steps())
                .extracting(PlacementStep::to)
                .containsExactly(
                        PlacementStatus.DRAFT,
                        PlacementStatus.CHECKING,
                        PlacementStatus.SIGNING,
                        PlacementStatus.READY,
                        PlacementStatus.ACTIVE,
                        PlacementStatus.CONCLUDED);
    }

    @Test
    void startsWithinItsPeriodOnly() {
        var placement = planned(Regime.TE).makeReady(GOOD, on(DAY_1.minusDays(5)));
        refused("placement.error.outsidePeriod", () -> placement.start(GOOD, on(DAY_1.minusDays(1))));
        refused("placement.error.outsidePeriod", () -> placement.start(GOOD, on(LAST.plusDays(1))));
    }

    @Test
    void doesNotStartUnlessItIsReady() {
        refused("placement.error.wrongStatus", () -> planned(Regime.TE).start(GOOD, on(DAY_1)));
    }

    @Test
    void aRuleThatFailsOrWaitsForATickHoldsItBack() {
        for (var open : List.of(
                PolicyResult.tickNeeded(PolicyCode.V10),
                PolicyResult.fails(PolicyCode.V15, "fails", PolicyResult.Responsible.CANDIDATE))) {
            refused(
                    "placement.error.rulesOpen",
                    () -> planned(Regime.TE).makeReady(List.of(open), on(DAY_1.minusDays(5))));
        }
    }

    @ParameterizedTest(name = "at least {0}, for {1} days: {2}")
    @CsvSource({
        "30, 30, 2027-06-30",
        "30, 29, ",
        "15, 15, 2027-06-15",
        "15, 14, ",
        "1, 1, 2027-06-01",
    })
    void aSuspensionMovesTheEndByItsLength(int least, int days, @Nullable LocalDate newEnd) {
        var placement = active(Regime.TE).suspend(DAY_1.plusDays(20), SuspensionReason.ILLNESS, on(DAY_1.plusDays(20)));
        var back = DAY_1.plusDays(20).plusDays(days);
        if (newEnd == null) {
            refused("placement.error.suspensionTooShort", () -> placement.resume(back, least, on(back)));
        } else {
            placement.resume(back, least, on(back));
            assertThat(placement.period().lastDay()).isEqualTo(newEnd);
            assertThat(placement.plan().suspendedDays()).isEqualTo(days);
        }
    }

    @Test
    void aMistakenResumptionIsTakenBackAndTheSuspensionLastsAgain() {
        var began = DAY_1.plusDays(20);
        var back = began.plusDays(40);
        var placement = active(Regime.TE).suspend(began, SuspensionReason.ILLNESS, on(began));
        refused("placement.error.wrongStatus", () -> placement.takeBackResumption(on(began)));
        placement.resume(back, 30, on(back));
        placement.takeBackResumption(on(back.plusDays(1)));
        assertThat(placement.status()).isEqualTo(PlacementStatus.SUSPENDED);
        assertThat(placement.suspendedFrom()).isEqualTo(began);
        assertThat(placement.suspensionReason()).isEqualTo(SuspensionReason.ILLNESS);
        assertThat(placement.period().lastDay()).isEqualTo(LAST);
        assertThat(placement.plan().suspendedDays()).isZero();
        placement.resume(back.plusDays(5), 30, on(back.plusDays(5)));
        assertThat(placement.period().lastDay()).isEqualTo(LAST.plusDays(45));
    }

    @Test
    void aMistakenSuspensionIsTakenBackAndMovesNothing() {
        var placement = active(Regime.TE).suspend(DAY_1.plusDays(20), SuspensionReason.ILLNESS, on(DAY_1.plusDays(21)));
        placement.takeBackSuspension(on(DAY_1.plusDays(22)));
        assertThat(placement.status()).isEqualTo(PlacementStatus.ACTIVE);
        assertThat(placement.period().lastDay()).isEqualTo(LAST);
        assertThat(placement.plan().suspendedDays()).isZero();
        assertThat(placement.steps().getLast().reason()).isEqualTo(Placement.TAKEN_BACK);
        refused("placement.error.wrongStatus", () -> placement.takeBackSuspension(on(DAY_1.plusDays(22))));
    }

    @Test
    void anExtensionMovesTheEndOfARunningInternship() {
        var today = DAY_1.plusMonths(2);
        var placement = active(Regime.TE).extend(LAST.plusDays(30), on(today));
        assertThat(placement.period()).isEqualTo(Period.of(DAY_1, LAST.plusDays(30)));
        refused("placement.error.extendLater", () -> placement.extend(LAST, on(today)));
        refused("placement.error.extendTooLate", () -> placement.extend(LAST.plusDays(60), on(LAST.plusDays(31))));
        refused(
                "placement.error.extendNotRunning",
                () -> planned(Regime.TE).extend(LAST.plusDays(30), on(DAY_1.minusDays(5))));
        placement.interrupt(today, EarlyEndReason.HIRED_HERE, on(today));
        refused("placement.error.extendNotRunning", () -> placement.extend(LAST.plusDays(60), on(today)));
    }

    @Test
    void theCarePlanSuspendsSocialInclusionOnly() {
        refused(
                "placement.error.suspensionOfOtherRegime",
                () -> active(Regime.TE).suspend(DAY_1, SuspensionReason.CARE_PLAN, on(DAY_1)));
        assertThat(active(Regime.TIS)
                        .suspend(DAY_1, SuspensionReason.CARE_PLAN, on(DAY_1))
                        .status())
                .isEqualTo(PlacementStatus.SUSPENDED);
    }

    @Test
    void anEarlyEndCutsThePeriodAndIsNeverAhead() {
        var today = DAY_1.plusMonths(2);
        refused(
                "placement.error.endAhead",
                () -> active(Regime.TE).interrupt(today.plusDays(1), EarlyEndReason.HIRED_HERE, on(today)));
        var placement = active(Regime.TE).interrupt(today.minusDays(1), EarlyEndReason.HIRED_HERE, on(today));
        assertThat(placement.period().lastDay()).isEqualTo(today.minusDays(1));
        assertThat(placement.endReason()).isEqualTo(EarlyEndReason.HIRED_HERE);
    }

    @Test
    void thePlanIsFixedOnceItIsReady() {
        var placement = planned(Regime.TE).makeReady(GOOD, on(DAY_1.minusDays(5)));
        refused(
                "placement.error.planIsFixed",
                () -> placement.revise(
                        TargetGroup.GRADUATE,
                        Period.of(DAY_1, LAST),
                        WeeklyTimetable.EMPTY,
                        UserId.next(),
                        UserId.next()));
    }

    @Test
    void aTickNamesAPaperAndADayThatHasCome() {
        var placement = planned(Regime.TE).id();
        refused("placement.error.notTicked", () -> tick(placement, PolicyCode.V5, DAY_1, "7", null));
        refused("placement.error.noDocumentNumber", () -> tick(placement, PolicyCode.V10, DAY_1, " ", null));
        refused("placement.error.factAhead", () -> tick(placement, PolicyCode.V10, DAY_1.plusDays(1), "7", null));
        refused("placement.error.noticeClass", () -> tick(placement, PolicyCode.V11, DAY_1, "7", null));
        refused("placement.error.noticeClass", () -> tick(placement, PolicyCode.V10, DAY_1, "7", Regime.TE));
        assertThat(tick(placement, PolicyCode.V11, DAY_1, " CO-7 ", Regime.TE).fact())
                .isEqualTo(new Dossier.Fact(DAY_1, "CO-7", Regime.TE));
    }

    private static PlacementFact tick(
            PlacementId id, PolicyCode policy, LocalDate on, String number, @Nullable Regime noticeClass) {
        return new PlacementFact(
                id,
                new RecordFact(policy, on, number, noticeClass),
                DAY_1,
                UserId.next(),
                Instant.parse("2026-12-01T08:00:00Z"));
    }

    private static Placement planned(Regime regime) {
        var week = WeeklyTimetable.parse("1 510-750;2 510-750;3 510-750");
        return new Placement(
                new MakePlacement(
                        MatchId.next(),
                        TargetGroup.ORDINARY,
                        Period.of(DAY_1, LAST),
                        week,
                        UserId.next(),
                        UserId.next()),
                CandidateId.next(),
                OrganisationId.next(),
                SiteId.next(),
                OpeningId.next(),
                regime,
                on(DAY_1.minusDays(10)));
    }

    private static Placement active(Regime regime) {
        return planned(regime).makeReady(GOOD, on(DAY_1.minusDays(5))).start(GOOD, on(DAY_1));
    }

    private static Act on(LocalDate today) {
        return new Act(UserId.next(), today, Instant.parse("2026-12-01T08:00:00Z"));
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.key()).isEqualTo(key));
    }
}
