package it.florwork.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.florwork.access.ActAs;
import it.florwork.access.Role;
import it.florwork.access.Viewer;
import it.florwork.candidate.Assessments;
import it.florwork.candidate.SkillSource;
import it.florwork.placement.Bilingual;
import it.florwork.placement.GoalId;
import it.florwork.placement.PlannedGoal;
import it.florwork.placement.TrainingProjects;
import it.florwork.placement.WriteTrainingProject;
import it.florwork.rules.Regime;
import it.florwork.shared.EngagementId;
import it.florwork.shared.Ids;
import it.florwork.shared.NotFound;
import it.florwork.shared.Period;
import it.florwork.shared.PortalClock;
import it.florwork.shared.RuleViolation;
import it.florwork.testing.GivenAttendance;
import it.florwork.testing.GivenPlacements;
import it.florwork.testing.PortalTest;
import it.florwork.testing.Statements;
import it.florwork.testing.TestAccounts;
import it.florwork.testing.UseCase;
import it.florwork.vocabulary.SkillCode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
@UseCase("UC-120")
class GoalsTest {
    private static final SkillCode WATERING = new SkillCode("watering");

    @Autowired
    Goals goals;

    @Autowired
    SkillProposals proposals;

    @Autowired
    Assessments assessments;

    @Autowired
    GivenPlacements given;

    @Autowired
    GivenAttendance attendance;

    @Autowired
    TestAccounts accounts;

    @Autowired
    TrainingProjects projects;

    @Autowired
    PortalClock clock;

    private GivenPlacements.Given placement;
    private EngagementId engagement;
    private Viewer tutor;
    private Viewer operator;

    @BeforeEach
    void aProjectWithTwoGoals() {
        placement = given.active(Regime.TE);
        engagement = placement.id().engagement();
        tutor = placement.match().company().tutor();
        operator = placement.match().operator();
    }

    @Test
    void whatTheTutorSawReachedIsReadByAllSidesAndBecomesASkillWhenTheOperatorSaysYes() {
        mark(said(true));
        for (var side : List.of(
                tutor,
                operator,
                placement.match().person().account(),
                placement.match().person().caseManager())) {
            var seen = ActAs.call(side, () -> goals.of(engagement));
            assertThat(seen).as(side.role()).hasSize(2);
            assertThat(seen.getFirst().reached())
                    .extracting(GoalView.Reached::seen)
                    .isEqualTo("Tre giorni di fila.");
            assertThat(seen.getLast().reached()).isNull();
        }
        var proposal = proposed().getFirst();
        assertThat(proposal.skill()).isEqualTo(WATERING);
        assertThat(proposal.level()).isEqualTo(3);
        assertThat(proposal.goalReached()).isEqualTo(LocalDate.now(clock));
        ActAs.run(operator, () -> proposals.accept(placement.match().candidate(), engagement, WATERING));
        assertThat(proposed()).isEmpty();
        assertThat(ActAs.call(operator, () -> assessments.card(placement.match().candidate()))
                        .skills())
                .anyMatch(skill ->
                        skill.skill().equals(WATERING) && skill.level() == 3 && skill.source() == SkillSource.TUTOR);
    }

    @Test
    void aGoalOfItsOwnIsReachedAndProposesNothing() {
        var own = goals().getLast().goal().id();
        mark(new MarkGoal(Ids.next(), engagement, own, true, LocalDate.now(clock), ""));
        assertThat(goals().getLast().reached()).isNotNull();
        assertThat(proposed()).isEmpty();
    }

    @Test
    void theWordIsTakenBackAndKept() {
        mark(said(true));
        mark(said(false));
        assertThat(goals().getFirst().reached()).isNull();
        assertThat(proposed()).isEmpty();
        mark(said(true));
        assertThat(goals().getFirst().reached()).isNotNull();
        assertThat(proposed()).hasSize(1);
    }

    @Test
    void theSameActTwiceIsOneAndOtherContentIsRefused() {
        var first = said(true);
        mark(first);
        mark(first);
        assertThatThrownBy(
                        () -> mark(new MarkGoal(first.id(), engagement, first.goal(), false, first.on(), first.seen())))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("progress.error.sameIdOtherContent");
    }

    @Test
    void aGoalThatALaterVersionDropsIsReadAsItStoodLastAndMarkedNoMore() {
        mark(said(true));
        var dropped = goals().getFirst().goal();
        var tomorrow = LocalDate.now(clock).plusDays(1);
        ActAs.run(operator, () -> {
            var first = projects.of(placement.id()).latest().orElseThrow();
            var another = new PlannedGoal(null, Bilingual.italian("Potare"), Bilingual.italian("Da solo"), null, 2);
            projects.write(
                    placement.id(),
                    first.version(),
                    new WriteTrainingProject(
                            first.tasks(), List.of(first.goals().getLast(), another), tomorrow));
        });
        given.projectSigned(placement);
        assertThat(goals()).hasSize(2).allMatch(GoalView::isInForce);
        clock.travelTo(clock.instant().plus(Duration.ofDays(1)));
        var seen = goals();
        assertThat(seen).hasSize(3);
        assertThat(seen.getLast().goal()).isEqualTo(dropped);
        assertThat(seen.getLast().lastDay()).isEqualTo(tomorrow.minusDays(1));
        assertThat(seen.getLast().reached()).extracting(GoalView.Reached::seen).isEqualTo("Tre giorni di fila.");
        assertThatThrownBy(() -> mark(new MarkGoal(Ids.next(), engagement, dropped.id(), false, tomorrow, "")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void daysToComeAndDaysBeforeTheBeginningAreRefused() {
        var today = LocalDate.now(clock);
        var goal = said(true).goal();
        for (var day : List.of(today.plusDays(1), today.minusDays(1))) {
            assertThatThrownBy(() -> mark(new MarkGoal(Ids.next(), engagement, goal, true, day, "")))
                    .as(day.toString())
                    .isInstanceOf(RuleViolation.class);
        }
    }

    @Test
    void nobodyMarksButTheTutorOfTodayAndNobodyReadsWhatIsNotTheirs() {
        var said = said(true);
        for (var viewer : List.of(accounts.fresh(Role.HOST_TUTOR), accounts.fresh(Role.PATH_TUTOR))) {
            assertThatThrownBy(() -> ActAs.run(viewer, () -> goals.mark(said))).isInstanceOf(NotFound.class);
        }
        for (var viewer : List.of(
                operator,
                placement.match().person().account(),
                placement.match().person().caseManager(),
                placement.match().company().contact())) {
            assertThatThrownBy(() -> ActAs.run(viewer, () -> goals.mark(said)))
                    .as(viewer.role())
                    .isInstanceOf(AccessDeniedException.class);
        }
        for (var role : List.of(Role.HOST_TUTOR, Role.PATH_TUTOR, Role.CANDIDATE, Role.CASE_MANAGER)) {
            var stranger = accounts.fresh(role);
            assertThatThrownBy(() -> ActAs.call(stranger, () -> goals.of(engagement)))
                    .as(role)
                    .isInstanceOf(NotFound.class);
        }
        var unknown = new MarkGoal(Ids.next(), engagement, GoalId.next(), true, LocalDate.now(clock), "");
        assertThatThrownBy(() -> mark(unknown)).isInstanceOf(NotFound.class);
    }

    @Test
    void anInternshipWithoutASignedProjectHasNoGoals() {
        var today = LocalDate.now(clock);
        var other = attendance.placement(new Period(today, today.plusMonths(2)));
        assertThat(ActAs.call(other.tutor(), () -> goals.of(other.id()))).isEmpty();
    }

    @Test
    void allOpenProposalsOfAnOperatorAreOneStatementAndOnlyHisPeoples() {
        mark(said(true));
        var follower = placement.match().person().operator();
        var one = Statements.queriesDuring(() -> openOf(follower));
        assertThat(openOf(follower).shown())
                .extracting(SkillProposal::candidate)
                .contains(placement.match().candidate());
        var other = given.active(Regime.TE);
        var goal = ActAs.call(
                        other.match().company().tutor(),
                        () -> goals.of(other.id().engagement()))
                .getFirst()
                .goal()
                .id();
        ActAs.run(
                other.match().company().tutor(),
                () -> goals.mark(
                        new MarkGoal(Ids.next(), other.id().engagement(), goal, true, LocalDate.now(clock), "")));
        assertThat(openOf(follower).shown())
                .extracting(SkillProposal::candidate)
                .doesNotContain(other.match().candidate());
        assertThat(Statements.queriesDuring(() -> openOf(follower))).hasSameSizeAs(one);
    }

    @AfterEach
    void present() {
        clock.returnToPresent();
    }

    private OpenProposals openOf(Viewer who) {
        return ActAs.call(who, () -> proposals.open(1000));
    }

    private MarkGoal said(boolean reached) {
        return new MarkGoal(
                Ids.next(),
                engagement,
                goals().getFirst().goal().id(),
                reached,
                LocalDate.now(clock),
                reached ? "Tre giorni di fila." : "");
    }

    private void mark(MarkGoal said) {
        ActAs.run(tutor, () -> goals.mark(said));
    }

    private List<GoalView> goals() {
        return ActAs.call(tutor, () -> goals.of(engagement));
    }

    private List<SkillProposal> proposed() {
        return ActAs.call(operator, () -> proposals.of(placement.match().candidate()));
    }
}
