package it.florwork.reporting;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import it.florwork.access.ActAs;
import it.florwork.access.Role;
import it.florwork.candidate.CandidateId;
import it.florwork.candidate.CandidateService;
import it.florwork.candidate.EnrolmentOutcome;
import it.florwork.candidate.PathwayKind;
import it.florwork.candidate.Pathways;
import it.florwork.candidate.WaitingReason;
import it.florwork.candidate.WithdrawalReason;
import it.florwork.placement.PlacementChanges;
import it.florwork.placement.SuspensionReason;
import it.florwork.rules.Regime;
import it.florwork.shared.PortalClock;
import it.florwork.testing.GivenAttendance;
import it.florwork.testing.GivenPeople;
import it.florwork.testing.GivenPlacements;
import it.florwork.testing.PortalTest;
import it.florwork.testing.TestAccounts;
import it.florwork.testing.UseCase;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Where people are, on the real database: the first that holds, on any day, by what was in force on it. */
@PortalTest
@UseCase("UC-46")
class SituationsTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 9, 7);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);
    private static final int EVERYBODY = 100_000;

    @Autowired
    Situations situations;

    @Autowired
    GivenPeople people;

    @Autowired
    GivenPlacements placements;

    @Autowired
    GivenAttendance attendance;

    @Autowired
    CandidateService candidates;

    @Autowired
    Pathways pathways;

    @Autowired
    PlacementChanges changes;

    @Autowired
    TestAccounts accounts;

    @Autowired
    PortalClock clock;

    @BeforeEach
    void someTimeAgo() {
        attendance.on(FIRST);
    }

    @AfterEach
    void present() {
        clock.returnToPresent();
    }

    @Test
    void eachStageStandsInItsRowOnItsDaysAndBeforeThatInTheOneItWasIn() {
        var person = people.referred();
        attendance.on(FIRST.plusDays(7));
        people.inCharge(person);
        attendance.on(FIRST.plusDays(14));
        var enrolment = people.enrolled(person, people.group(PathwayKind.LAB));
        attendance.on(TODAY);
        ActAs.run(person.operator(), () -> pathways.leave(enrolment, EnrolmentOutcome.COMPLETED, TODAY.minusDays(1)));

        assertThat(where(person.id(), FIRST.minusDays(1))).isEmpty();
        assertThat(where(person.id(), FIRST)).containsExactly(SituationKey.OTHER);
        assertThat(where(person.id(), FIRST.plusDays(6))).containsExactly(SituationKey.OTHER);
        assertThat(where(person.id(), FIRST.plusDays(7))).containsExactly(SituationKey.IN_CHARGE);
        assertThat(where(person.id(), FIRST.plusDays(14))).containsExactly(SituationKey.LAB);
        assertThat(where(person.id(), TODAY.minusDays(1))).containsExactly(SituationKey.LAB);
        assertThat(where(person.id(), TODAY)).containsExactly(SituationKey.IN_CHARGE);
    }

    @Test
    void whoIsInTwoPlacesCountsInTheFirstThatHolds() {
        var person = people.inCharge();
        people.enrolled(person, people.group(PathwayKind.LAB));
        assertThat(where(person.id(), FIRST)).containsExactly(SituationKey.LAB);
        people.enrolled(person, people.group(PathwayKind.JOLLY));
        assertThat(where(person.id(), FIRST)).containsExactly(SituationKey.JOLLY);
        ActAs.run(
                person.caseManager(),
                () -> candidates.putOnWait(person.id(), WaitingReason.PAPERS, FIRST, FIRST.plusMonths(1)));
        assertThat(where(person.id(), FIRST)).containsExactly(SituationKey.WITHDRAWN_OR_WAITING);
    }

    @Test
    void anInternshipCountsBeforeAGroupAndWhileItIsSuspended() {
        var placement = placements.active(Regime.TE);
        var person = placement.match().person();
        people.enrolled(person, people.group(PathwayKind.JOLLY));
        assertThat(where(person.id(), FIRST)).containsExactly(SituationKey.PLACEMENT);
        attendance.on(TODAY);
        ActAs.run(placement.match().operator(), () -> changes.suspend(placement.id(), TODAY, SuspensionReason.ILLNESS));
        assertThat(where(person.id(), TODAY)).containsExactly(SituationKey.PLACEMENT);
        assertThat(where(person.id(), placement.period().lastDay().plusYears(1)))
                .doesNotContain(SituationKey.PLACEMENT, SituationKey.JOLLY);
    }

    @Test
    void whatIsRecordedLaterCountsFromTheDayOnWhichItWasTrue() {
        var person = people.inCharge();
        attendance.on(TODAY);
        var since = TODAY.minusDays(10);
        assertThat(where(person.id(), since)).containsExactly(SituationKey.IN_CHARGE);

        ActAs.run(person.operator(), () -> candidates.withdraw(person.id(), WithdrawalReason.MOVED, since));

        assertThat(where(person.id(), since.minusDays(1))).containsExactly(SituationKey.IN_CHARGE);
        assertThat(where(person.id(), since)).containsExactly(SituationKey.WITHDRAWN_OR_WAITING);
        assertThat(where(person.id(), TODAY)).containsExactly(SituationKey.WITHDRAWN_OR_WAITING);
    }

    @Test
    void theRowsOfADayAddUpToThePeopleKnownOnItEachOnce() {
        people.inCharge();
        placements.active(Regime.TIS);
        var operator = accounts.fresh(Role.OPERATOR);
        for (var day : List.of(FIRST.minusYears(1), FIRST, TODAY)) {
            var table = ActAs.call(operator, () -> situations.on(day));
            var listed = Arrays.stream(SituationKey.values())
                    .flatMap(key -> ids(key, day).stream())
                    .toList();
            assertThat(listed).doesNotHaveDuplicates().hasSize(requireNonNull(table.total()));
            for (var key : SituationKey.values()) {
                assertThat(ids(key, day)).as("%s on %s", key, day).hasSize(table.count(key));
            }
        }
    }

    private List<SituationKey> where(CandidateId person, LocalDate day) {
        return Arrays.stream(SituationKey.values())
                .filter(key -> ids(key, day).contains(person.value()))
                .toList();
    }

    private List<UUID> ids(SituationKey key, LocalDate day) {
        return ActAs.call(accounts.named("operator"), () -> situations.people(key, day, 0, EVERYBODY)).stream()
                .map(SituationPerson::id)
                .toList();
    }
}
