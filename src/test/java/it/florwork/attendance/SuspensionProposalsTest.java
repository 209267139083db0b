package it.florwork.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.florwork.access.ActAs;
import it.florwork.access.Viewer;
import it.florwork.placement.PlacementCatalogue;
import it.florwork.placement.PlacementStatus;
import it.florwork.placement.SuspensionReason;
import it.florwork.rules.Regime;
import it.florwork.shared.Period;
import it.florwork.shared.PortalClock;
import it.florwork.shared.RuleViolation;
import it.florwork.testing.GivenAttendance;
import it.florwork.testing.GivenMatches;
import it.florwork.testing.GivenPlacements;
import it.florwork.testing.PortalTest;
import it.florwork.testing.UseCase;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
@UseCase("UC-87")
class SuspensionProposalsTest {
    @Autowired
    SuspensionProposals proposals;

    @Autowired
    NightlySuspensions night;

    @Autowired
    PlacementCatalogue catalogue;

    @Autowired
    Days days;

    @Autowired
    GivenPlacements given;

    @Autowired
    GivenMatches matches;

    @Autowired
    GivenAttendance attendance;

    @Autowired
    PortalClock clock;

    private LocalDate first;

    /** From the first Monday of February no holiday comes for five weeks. */
    @BeforeEach
    void itIsFebruary() {
        first = LocalDate.of(LocalDate.now(clock).getYear() + 1, Month.FEBRUARY, 1)
                .with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY));
        attendance.on(first);
    }

    @AfterEach
    void present() {
        clock.returnToPresent();
    }

    @Test
    void anIllnessOfThirtyDaysIsProposedFromItsFirstDayAndAPersonDecides() {
        var placement = running();
        sick(placement, first, first.plusDays(28));
        night.runFor(first.plusDays(28));
        assertThat(open(placement)).as("29 days are an absence").isEmpty();
        sick(placement, first.plusDays(29), first.plusDays(29));
        night.runFor(first.plusDays(29));
        night.runFor(first.plusDays(29)); // a night may run twice
        var proposal = open(placement).getFirst();
        assertThat(open(placement)).hasSize(1);
        assertThat(proposal.reason()).isEqualTo(SuspensionReason.ILLNESS);
        assertThat(proposal.firstDay()).isEqualTo(first);
        assertThat(proposal.days()).isEqualTo(30);
        assertThat(status(placement)).as("nothing happens by itself").isEqualTo(PlacementStatus.ACTIVE);
        ActAs.run(operator(placement), () -> proposals.suspend(proposal.id()));
        assertThat(status(placement)).isEqualTo(PlacementStatus.SUSPENDED);
        assertThat(ActAs.call(operator(placement), () -> catalogue.detail(placement.id()))
                        .suspendedFrom())
                .isEqualTo(first);
        assertThat(open(placement)).isEmpty();
        assertThatThrownBy(() -> ActAs.run(operator(placement), () -> proposals.decline(proposal.id())))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("attendance.error.proposalDecided");
    }

    @Test
    void whatWasDeclinedIsNotProposedAgain() {
        var placement = running();
        sick(placement, first, first.plusDays(30));
        night.runFor(first.plusDays(30));
        ActAs.run(
                operator(placement),
                () -> proposals.decline(open(placement).getFirst().id()));
        night.runFor(first.plusDays(31));
        assertThat(open(placement)).isEmpty();
        assertThat(status(placement)).isEqualTo(PlacementStatus.ACTIVE);
    }

    private GivenPlacements.Given running() {
        return given.started(given.made(matches.approved(Regime.TE), new Period(first, first.plusMonths(5))));
    }

    /** The tutor tells each planned day of the span as an illness; the clock stands on its last day. */
    private void sick(GivenPlacements.Given placement, LocalDate from, LocalDate to) {
        attendance.on(to);
        ActAs.run(
                placement.match().company().tutor(),
                () -> from.datesUntil(to.plusDays(1))
                        .filter(day -> isPlanned(placement, day))
                        .forEach(day -> days.report(ReportDay.inPortal(
                                DayReportId.next(),
                                placement.id().engagement(),
                                day,
                                DayKind.SICK,
                                List.of(),
                                null,
                                Set.of(),
                                clock.instant()))));
    }

    private boolean isPlanned(GivenPlacements.Given placement, LocalDate date) {
        var day = days.day(placement.id().engagement(), date);
        return day.off() == null && !day.planned().isEmpty();
    }

    private List<SuspensionProposalRow> open(GivenPlacements.Given placement) {
        return ActAs.call(operator(placement), () -> proposals.of(placement.id().engagement()));
    }

    private PlacementStatus status(GivenPlacements.Given placement) {
        return ActAs.call(operator(placement), () -> catalogue.detail(placement.id()))
                .row()
                .status();
    }

    private static Viewer operator(GivenPlacements.Given placement) {
        return placement.match().operator();
    }
}
