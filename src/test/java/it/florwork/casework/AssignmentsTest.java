package it.florwork.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.florwork.access.ActAs;
import it.florwork.access.Role;
import it.florwork.access.Viewer;
import it.florwork.candidate.PathwayKind;
import it.florwork.casework.AssignmentTarget.OfEngagement;
import it.florwork.casework.AssignmentTarget.OfGroup;
import it.florwork.shared.EngagementId;
import it.florwork.shared.NotFound;
import it.florwork.shared.Period;
import it.florwork.shared.RuleViolation;
import it.florwork.testing.GivenPeople;
import it.florwork.testing.PortalTest;
import it.florwork.testing.TestAccounts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class AssignmentsTest {
    @Autowired
    GivenPeople given;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Assignments assignments;

    @Autowired
    Clock clock;

    @Test
    void aGroupsTutorFollowsEverybodyEnrolledInIt() {
        var person = given.inCharge();
        var group = given.group(PathwayKind.LAB);
        var enrolment = given.enrolled(person, group);
        var tutor = given.tutorOf(group);
        var today = LocalDate.now(clock);
        ActAs.run(
                person.operator(),
                () -> assignments.assign(
                        tutor.user(),
                        AssignmentKind.PATH_TUTOR,
                        new OfGroup(group),
                        Period.of(today, today.plusDays(30))));

        assertThat(engagementsOf(tutor, today)).containsExactly(enrolment);
        assertThat(engagementsOf(tutor, today.minusDays(1))).isEmpty();
        assertThat(ActAs.call(person.operator(), () -> assignments.tutorsOf(enrolment, today)))
                .containsExactly(tutor.user());
    }

    @Test
    void anEngagementThatEndsTakesItsTutorsWithIt() {
        var person = given.inCharge();
        var engagement = given.enrolled(person, given.group(PathwayKind.LAB));
        var tutor = accounts.fresh(Role.HOST_TUTOR);
        var today = LocalDate.now(clock);
        ActAs.run(person.operator(), () -> {
            assignments.assign(
                    tutor.user(),
                    AssignmentKind.HOST_TUTOR,
                    new OfEngagement(engagement, person.id()),
                    Period.of(today, today.plusDays(60)));
            assignments.endAll(engagement, today.plusDays(3));
        });

        assertThat(engagementsOf(tutor, today.plusDays(3))).containsExactly(engagement);
        assertThat(engagementsOf(tutor, today.plusDays(4))).isEmpty();
    }

    @Test
    void onlyATutorOfTheGroupsCooperativeFollowsIt() {
        var operator = accounts.fresh(Role.OPERATOR);
        var group = given.group(PathwayKind.JOLLY);
        var today = LocalDate.now(clock);
        for (var stranger : List.of(accounts.fresh(Role.PATH_TUTOR), accounts.fresh(Role.HOST_TUTOR))) {
            assertThatThrownBy(() -> ActAs.run(
                            operator,
                            () -> assignments.assign(
                                    stranger.user(),
                                    AssignmentKind.PATH_TUTOR,
                                    new OfGroup(group),
                                    Period.of(today, today.plusDays(9)))))
                    .isInstanceOfSatisfying(
                            RuleViolation.class,
                            refused -> assertThat(refused.key()).isEqualTo("casework.error.notATutorThere"));
        }
        var tutor = given.tutorOf(group);
        assertThatThrownBy(() -> ActAs.run(
                        operator,
                        () -> assignments.assign(
                                tutor.user(),
                                AssignmentKind.PATH_TUTOR,
                                new OfGroup(group),
                                Period.of(today, today.plusYears(2)))))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.key()).isEqualTo("casework.error.outsideGroup"));
        assertThat(ActAs.call(operator, () -> assignments.of(new OfGroup(group))))
                .isEmpty();
    }

    @Test
    void anAssignmentsLastDayMovesUntilTheNextOneOfTheSame() {
        var operator = accounts.fresh(Role.OPERATOR);
        var group = given.group(PathwayKind.JOLLY);
        var tutor = given.tutorOf(group);
        var today = LocalDate.now(clock);
        ActAs.run(operator, () -> {
            var first = assignments.assign(
                    tutor.user(), AssignmentKind.PATH_TUTOR, new OfGroup(group), Period.of(today, today.plusDays(9)));
            assignments.assign(
                    tutor.user(),
                    AssignmentKind.PATH_TUTOR,
                    new OfGroup(group),
                    Period.of(today.plusDays(20), today.plusDays(29)));
            assignments.end(first, today.plusDays(14));
            assertThat(assignments.of(new OfGroup(group)).getFirst().period())
                    .isEqualTo(Period.of(today, today.plusDays(14)));
            assertThatThrownBy(() -> assignments.end(first, today.plusDays(20)))
                    .isInstanceOfSatisfying(
                            RuleViolation.class,
                            refused -> assertThat(refused.key()).isEqualTo("casework.error.alreadyAssigned"));
        });
    }

    @Test
    void aTutorAsksOnlyForHimself() {
        var tutor = accounts.fresh(Role.HOST_TUTOR);
        var other = accounts.fresh(Role.HOST_TUTOR);

        assertThatThrownBy(() -> ActAs.call(tutor, () -> assignments.engagementsOf(other.user(), LocalDate.now(clock))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void twoWhoAssignTheSameAtOnceLeaveOneAssignment() throws Exception {
        var person = given.inCharge();
        var engagement = given.enrolled(person, given.group(PathwayKind.LAB));
        var tutor = accounts.fresh(Role.HOST_TUTOR);
        var today = LocalDate.now(clock);
        Callable<Boolean> assign = () -> {
            try {
                ActAs.run(
                        person.operator(),
                        () -> assignments.assign(
                                tutor.user(),
                                AssignmentKind.HOST_TUTOR,
                                new OfEngagement(engagement, person.id()),
                                Period.of(today, today.plusDays(30))));
                return true;
            } catch (RuleViolation refused) {
                assertThat(refused.key()).isEqualTo("casework.error.alreadyAssigned");
                return false;
            }
        };
        try (var two = Executors.newFixedThreadPool(2)) {
            int accepted = 0;
            for (Future<Boolean> outcome : two.invokeAll(List.of(assign, assign))) {
                accepted += outcome.get() ? 1 : 0;
            }
            assertThat(accepted).isEqualTo(1);
        }
    }

    private Set<EngagementId> engagementsOf(Viewer tutor, LocalDate day) {
        return ActAs.call(tutor, () -> assignments.engagementsOf(tutor.user(), day));
    }
}
