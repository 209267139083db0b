package it.florwork.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.florwork.access.ActAs;
import it.florwork.access.Role;
import it.florwork.access.Viewer;
import it.florwork.shared.Period;
import it.florwork.shared.RuleViolation;
import it.florwork.testing.GivenPeople;
import it.florwork.testing.GivenPeople.Person;
import it.florwork.testing.PortalTest;
import it.florwork.testing.TestAccounts;
import it.florwork.testing.UseCase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

@PortalTest
class PathwaysTest {
    @Autowired
    GivenPeople given;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Pathways pathways;

    @Autowired
    People people;

    @Autowired
    Clock clock;

    Viewer operator;
    LocalDate today;

    @BeforeEach
    void begin() {
        operator = accounts.fresh(Role.OPERATOR);
        today = LocalDate.now(clock);
    }

    @Test
    @UseCase("UC-14")
    void aFullGroupTakesNobodyUntilAPlaceIsFree() {
        var group = given.group(PathwayKind.LAB, 1);
        var first = given.enrolled(given.inCharge(), group);
        var second = given.inCharge();
        refused("candidate.error.groupFull", () -> enrol(second, group, today, today.plusDays(9)));
        ActAs.run(operator, () -> pathways.leave(first, EnrolmentOutcome.COMPLETED, today.plusDays(4)));
        refused("candidate.error.groupFull", () -> enrol(second, group, today.plusDays(4), today.plusDays(9)));
        enrol(second, group, today.plusDays(5), today.plusDays(9));
        assertThat(ActAs.call(operator, () -> pathways.members(group)))
                .extracting(EnrolmentRow::outcome)
                .containsExactly(null, EnrolmentOutcome.COMPLETED);
    }

    @Test
    void whoNeverBeganTakesNoPlace() {
        var group = given.group(PathwayKind.LAB, 1);
        var first = given.enrolled(given.inCharge(), group);
        ActAs.run(operator, () -> pathways.leave(first, EnrolmentOutcome.NEVER_STARTED, today));
        enrol(given.inCharge(), group, today, today.plusDays(9));
        assertThat(ActAs.call(operator, () -> pathways.groups(today)))
                .filteredOn(row -> row.id().equals(group))
                .extracting(GroupRow::people)
                .containsExactly(1L);
    }

    @Test
    void nobodyIsInTwoGroupsOfAKindOnOneDayButMayBeInOneOfEach() {
        var person = given.inCharge();
        given.enrolled(person, given.group(PathwayKind.LAB));
        var otherLab = given.group(PathwayKind.LAB);
        refused("candidate.error.alreadyEnrolled", () -> enrol(person, otherLab, today.plusDays(3), today.plusDays(9)));
        given.enrolled(person, given.group(PathwayKind.JOLLY));
        assertThat(ActAs.call(operator, () -> pathways.enrolmentsOf(person.id())))
                .hasSize(2);
    }

    @Test
    void onlyWhoIsInChargeJoinsAndOnlyOnTheGroupsDays() {
        var group = given.group(PathwayKind.LAB);
        var referred = given.referred();
        refused("candidate.error.notInCharge", () -> enrol(referred, group, today, today.plusDays(9)));
        var person = given.inCharge();
        refused("candidate.error.outsideGroup", () -> enrol(person, group, today, today.plusYears(1)));
        refused("shared.error.periodEndsBeforeItStarts", () -> enrol(person, group, today.plusDays(3), today));
    }

    @Test
    void anEnrolmentEndsOnceOnOneOfItsDays() {
        var person = given.inCharge();
        var enrolment = given.enrolled(person, given.group(PathwayKind.LAB));
        refused(
                "candidate.error.outsideEnrolment",
                () -> ActAs.run(
                        operator, () -> pathways.leave(enrolment, EnrolmentOutcome.INTERRUPTED, today.minusDays(1))));
        ActAs.run(operator, () -> pathways.leave(enrolment, EnrolmentOutcome.MOVED_ON, today));
        assertThat(ActAs.call(operator, () -> people.person(person.id())).status())
                .isEqualTo(CandidateStatus.IN_CHARGE);
        refused(
                "candidate.error.leftAlready",
                () -> ActAs.run(operator, () -> pathways.leave(enrolment, EnrolmentOutcome.COMPLETED, today)));
    }

    @Test
    void aGroupThatIsOverIsListedApart() {
        int before = ActAs.call(
                operator, () -> pathways.countOver(today.plusMonths(3).plusDays(1)));
        var group = given.group(PathwayKind.LAB);
        ActAs.run(operator, () -> {
            assertThat(pathways.countOver(today.plusMonths(3).plusDays(1))).isEqualTo(before + 1);
            assertThat(pathways.groupsOver(today.plusMonths(3).plusDays(1), PageRequest.of(0, 200)))
                    .extracting(GroupRow::id)
                    .contains(group);
        });
    }

    @Test
    void twoOperatorsAtOnceGiveTheLastPlaceOnce() throws Exception {
        var group = given.group(PathwayKind.JOLLY, 1);
        assertThat(atOnce(attempt(given.inCharge(), group), attempt(given.inCharge(), group)))
                .containsExactlyInAnyOrder(Optional.empty(), Optional.of("candidate.error.groupFull"));
    }

    @Test
    void twoOperatorsAtOnceEnrolAPersonInOneLabOnly() throws Exception {
        var person = given.inCharge();
        assertThat(atOnce(attempt(person, given.group(PathwayKind.LAB)), attempt(person, given.group(PathwayKind.LAB))))
                .containsExactlyInAnyOrder(Optional.empty(), Optional.of("candidate.error.alreadyEnrolled"));
        assertThat(ActAs.call(operator, () -> pathways.enrolmentsOf(person.id())))
                .hasSize(1);
    }

    /** The key of the refusal, if it was refused. */
    private Callable<Optional<String>> attempt(Person person, GroupId group) {
        return () -> {
            try {
                enrol(person, group, today, today.plusDays(30));
                return Optional.empty();
            } catch (RuleViolation refused) {
                return Optional.of(refused.key());
            }
        };
    }

    private static List<Optional<String>> atOnce(Callable<Optional<String>> one, Callable<Optional<String>> other)
            throws Exception {
        try (var two = Executors.newFixedThreadPool(2)) {
            var outcomes = two.invokeAll(List.of(one, other));
            return List.of(outcomes.getFirst().get(), outcomes.getLast().get());
        }
    }

    private void enrol(Person person, GroupId group, LocalDate from, LocalDate to) {
        ActAs.run(operator, () -> pathways.enrol(person.id(), group, Period.of(from, to)));
    }

    private static void refused(String key, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
