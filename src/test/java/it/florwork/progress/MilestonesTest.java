package it.florwork.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.florwork.access.ActAs;
import it.florwork.access.Role;
import it.florwork.access.Viewer;
import it.florwork.candidate.CandidateService;
import it.florwork.casework.ContactKind;
import it.florwork.casework.Contacts;
import it.florwork.cockpit.Covers;
import it.florwork.shared.EngagementId;
import it.florwork.shared.Ids;
import it.florwork.shared.NotFound;
import it.florwork.shared.Period;
import it.florwork.shared.PortalClock;
import it.florwork.shared.RuleViolation;
import it.florwork.testing.GivenAttendance;
import it.florwork.testing.GivenAttendance.Internship;
import it.florwork.testing.PortalTest;
import it.florwork.testing.Statements;
import it.florwork.testing.TestAccounts;
import it.florwork.testing.UseCase;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
@UseCase("UC-101")
class MilestonesTest {
    private static final LocalDate BEGIN = LocalDate.of(2026, 11, 2);
    private static final LocalDate DAY_THREE = LocalDate.of(2026, 11, 4);
    private static final Period HALF_YEAR = Period.of(BEGIN, LocalDate.of(2027, 4, 30));

    @Autowired
    Milestones milestones;

    @Autowired
    Visits visits;

    @Autowired
    Covers covers;

    @Autowired
    Contacts contacts;

    @Autowired
    CandidateService people;

    @Autowired
    GivenAttendance attendance;

    @Autowired
    TestAccounts accounts;

    @Autowired
    PortalClock clock;

    private final Set<EngagementId> ours = new HashSet<>();
    private Internship internship;
    private Viewer operator;

    @BeforeEach
    void itIsTheThirdDay() {
        attendance.on(DAY_THREE);
        internship = attendance.placement(HALF_YEAR);
        operator = accounts.fresh(Role.OPERATOR);
        follows(internship);
    }

    private void follows(Internship trainee) {
        ours.add(trainee.id());
        ActAs.run(operator, () -> people.follow(trainee.candidate()));
    }

    @AfterEach
    void present() {
        clock.returnToPresent();
    }

    @Test
    void theThirdDayIsDueForTheOperatorWhoFollowsAndForTheTutor() {
        assertThat(due(operator)).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(MilestoneKind.FIRST);
            assertThat(one.on()).isEqualTo(DAY_THREE);
        });
        assertThat(due(internship.tutor())).hasSize(1);
        assertThat(due(accounts.fresh(Role.OPERATOR))).isEmpty();
    }

    @Test
    void oneAnswerIsEnoughForBothAndTheNextComesOnItsDay() {
        take(internship.tutor(), answers(MilestoneKind.FIRST));
        assertThat(due(operator)).isEmpty();
        assertThat(due(internship.tutor())).isEmpty();
        attendance.on(LocalDate.of(2026, 11, 11));
        assertThat(due(operator)).extracting(MilestoneDue::kind).containsExactly(MilestoneKind.SECOND);
    }

    @Test
    void theSameTapTwiceIsOneAnswerAndALaterOneStandsBesideIt() {
        var first = answers(MilestoneKind.FIRST);
        take(internship.tutor(), first);
        take(internship.tutor(), first);
        assertThat(taken()).hasSize(1);
        take(operator, answers(MilestoneKind.FIRST));
        assertThat(taken()).hasSize(2);
        assertThatThrownBy(() -> take(operator, first)).hasMessage("progress.error.sameIdOtherContent");
    }

    @Test
    void everythingIsAnsweredAndNothingBeforeItsDay() {
        var half = new TakeMilestone(
                Ids.next(),
                internship.id(),
                MilestoneKind.FIRST,
                Map.of(MilestoneQuestion.HOURS_FIT, MilestoneAnswer.NO),
                "");
        assertThatThrownBy(() -> take(internship.tutor(), half))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("progress.error.milestoneUnanswered");
        assertThatThrownBy(() -> take(internship.tutor(), answers(MilestoneKind.SECOND)))
                .hasMessage("progress.error.milestoneAhead");
        assertThat(taken()).isEmpty();
    }

    @Test
    void nobodyElseReadsOrWrites() {
        for (String role : List.of(Role.HOST_TUTOR, Role.PATH_TUTOR)) {
            var stranger = accounts.fresh(role);
            assertThatThrownBy(() -> take(stranger, answers(MilestoneKind.FIRST)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> ActAs.call(stranger, () -> milestones.of(internship.id())))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> ActAs.call(stranger, () -> visits.of(internship.id(), 5)))
                    .isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> ActAs.call(accounts.fresh(Role.CASE_MANAGER), () -> milestones.of(internship.id())))
                .isInstanceOf(NotFound.class);
        assertThat(ActAs.call(internship.caseManager(), () -> milestones.of(internship.id()))
                        .milestones())
                .hasSize(5);
        assertThatThrownBy(() -> take(internship.caseManager(), answers(MilestoneKind.FIRST)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> ActAs.call(internship.trainee(), () -> milestones.of(internship.id())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> ActAs.call(internship.tutor(), () -> visits.plan(internship.id(), DAY_THREE)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whatIsDueTakesTheSameStatementsForTwoAsForOne() {
        due(operator);
        var forOne = Statements.queriesDuring(() -> assertThat(due(operator)).hasSize(1));
        follows(attendance.placement(HALF_YEAR));
        assertThat(Statements.queriesDuring(() -> assertThat(due(operator)).hasSize(2)))
                .hasSameSizeAs(forOne);
    }

    @Test
    void aVisitIsPlannedMadeAndCountedAsAContact() {
        var visit = ActAs.call(operator, () -> visits.plan(internship.id(), DAY_THREE.plusDays(2)));
        assertThat(ActAs.call(operator, () -> visits.due(DAY_THREE.plusDays(7), 10)))
                .singleElement()
                .satisfies(due -> assertThat(due.on()).isEqualTo(DAY_THREE.plusDays(2)));
        attendance.on(DAY_THREE.plusDays(2));
        ActAs.run(operator, () -> visits.made(visit, DAY_THREE.plusDays(2), 45, "Ha mostrato la serra."));
        assertThat(ActAs.call(operator, () -> visits.due(DAY_THREE.plusDays(7), 10)))
                .isEmpty();
        assertThat(ActAs.call(internship.tutor(), () -> visits.of(internship.id(), 5)))
                .extracting(VisitRow::state)
                .containsExactly(VisitState.DONE);
        assertThat(ActAs.call(operator, () -> contacts.of(internship.candidate(), 5)))
                .singleElement()
                .satisfies(noted -> {
                    assertThat(noted.kind()).isEqualTo(ContactKind.VISIT);
                    assertThat(noted.minutes()).isEqualTo(45);
                    assertThat(noted.note()).isEqualTo("Ha mostrato la serra.");
                });
        assertThatThrownBy(() -> ActAs.run(operator, () -> visits.cancel(visit)))
                .hasMessage("progress.error.visitClosed");
    }

    @Test
    void aVisitIsAheadWithinTheEngagementAndNotedByWhoFollows() {
        assertThatThrownBy(() -> ActAs.call(operator, () -> visits.plan(internship.id(), BEGIN)))
                .hasMessage("progress.error.visitBehind");
        assertThatThrownBy(() -> ActAs.call(operator, () -> visits.plan(internship.id(), LocalDate.of(2027, 6, 1))))
                .hasMessage("progress.error.visitOutside");
        var visit = ActAs.call(operator, () -> visits.plan(internship.id(), DAY_THREE));
        var colleague = accounts.fresh(Role.OPERATOR);
        assertThatThrownBy(() -> ActAs.run(colleague, () -> visits.made(visit, DAY_THREE, 30, "")))
                .isInstanceOf(NotFound.class);
        assertThat(ActAs.call(operator, () -> visits.of(internship.id(), 5)))
                .extracting(VisitRow::state)
                .containsExactly(VisitState.PLANNED);
    }

    @Test
    @UseCase("UC-95")
    void aPlannedVisitWaitsForWhoCoversAndStandsInTheTutorsCalendar() {
        ActAs.run(operator, () -> visits.plan(internship.id(), DAY_THREE.plusDays(2)));
        var standIn = accounts.fresh(Role.OPERATOR);
        assertThat(visitsDue(standIn)).isEmpty();
        ActAs.run(
                operator,
                () -> covers.arrange(operator.user(), standIn.user(), Period.of(DAY_THREE, DAY_THREE.plusDays(3))));
        assertThat(visitsDue(standIn)).extracting(VisitDue::engagement).containsExactly(internship.id());
        assertThat(visitsDue(operator)).hasSize(1);
        attendance.on(DAY_THREE.plusDays(4));
        assertThat(visitsDue(standIn)).isEmpty();

        attendance.on(DAY_THREE);
        assertThat(planned(internship.tutor())).extracting(VisitDue::engagement).containsExactly(internship.id());
        assertThat(planned(accounts.fresh(Role.HOST_TUTOR))).isEmpty();
        assertThat(planned(accounts.fresh(Role.OPERATOR))).isEmpty();
    }

    private List<VisitDue> visitsDue(Viewer viewer) {
        return ActAs.call(viewer, () -> visits.due(DAY_THREE.plusDays(7), 10));
    }

    private List<VisitDue> planned(Viewer viewer) {
        return ActAs.call(viewer, () -> visits.planned(DAY_THREE, DAY_THREE.plusDays(30), 10));
    }

    /** Other tests' people may be followed by nobody, and then are everybody's. */
    private List<MilestoneDue> due(Viewer viewer) {
        return ActAs.call(viewer, () -> milestones.due(1000)).stream()
                .filter(one -> ours.contains(one.engagement()))
                .toList();
    }

    private void take(Viewer viewer, TakeMilestone milestone) {
        ActAs.run(viewer, () -> milestones.take(milestone));
    }

    private TakeMilestone answers(MilestoneKind kind) {
        return new TakeMilestone(
                UUID.randomUUID(),
                internship.id(),
                kind,
                kind.questions().stream().collect(Collectors.toMap(one -> one, one -> MilestoneAnswer.YES)),
                "");
    }

    private List<MilestoneView.Taken> taken() {
        return ActAs.call(operator, () -> milestones.of(internship.id()))
                .milestones()
                .getFirst()
                .taken();
    }
}
