package it.florwork.progress;

import it.florwork.access.CurrentViewer;
import it.florwork.access.Role;
import it.florwork.placement.TrainingGoal;
import it.florwork.placement.TrainingGoals;
import it.florwork.progress.domain.GoalReport;
import it.florwork.progress.domain.GoalReportRepository;
import it.florwork.progress.domain.Scope;
import it.florwork.progress.domain.TeamNames;
import it.florwork.shared.EngagementId;
import it.florwork.shared.NotFound;
import it.florwork.shared.RuleViolation;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which goals of the training project are reached. The tutor says so, and can take it back; a goal that trains a skill is
 * then proposed among what the person can do ({@link SkillProposals}). Read by who reads the cards.
 */
@Service
@Transactional
@RolesAllowed({Role.HOST_TUTOR, Role.PATH_TUTOR})
public class Goals {
    private final GoalReportRepository reports;
    private final TrainingGoals goals;
    private final Scope scope;
    private final TeamNames team;
    private final CurrentViewer viewer;
    private final Clock clock;

    Goals(
            GoalReportRepository reports,
            TrainingGoals goals,
            Scope scope,
            TeamNames team,
            CurrentViewer viewer,
            Clock clock) {
        this.reports = reports;
        this.goals = goals;
        this.scope = scope;
        this.team = team;
        this.viewer = viewer;
        this.clock = clock;
    }

    /**
     * Those of the signed project in force, in its order, then those that a later version dropped, as they stood last; none
     * of an engagement without a project, such as a lab's.
     *
     * @throws NotFound when it is not the viewer's to read
     */
    @Transactional(readOnly = true)
    @RolesAllowed({Role.OPERATOR, Role.CASE_MANAGER, Role.CANDIDATE, Role.HOST_TUTOR, Role.PATH_TUTOR})
    public List<GoalView> of(EngagementId engagement) {
        scope.readable(engagement);
        var inForce = inForce(engagement);
        if (inForce.isEmpty()) {
            return List.of();
        }
        var standing =
                reports.standing(engagement).stream().collect(Collectors.toMap(GoalReport::goal, Function.identity()));
        var names = team.of(standing.values().stream().map(GoalReport::author).toList());
        return Stream.concat(
                        inForce.stream().map(goal -> new GoalView(goal, reached(standing.get(goal.id()), names), null)),
                        goals.dropped(engagement, LocalDate.now(clock)).stream()
                                .map(gone -> new GoalView(
                                        gone.goal(),
                                        reached(standing.get(gone.goal().id()), names),
                                        gone.lastDay())))
                .toList();
    }

    private static GoalView.@Nullable Reached reached(@Nullable GoalReport word, TeamNames.Names names) {
        return word == null || !word.isReached()
                ? null
                : new GoalView.Reached(word.onDay(), word.seen(), names.of(word.author()), word.receivedAt());
    }

    /**
     * Keeps the word. The same act sent twice is one.
     *
     * @throws NotFound unless the viewer is the tutor today and the goal is in force
     * @throws RuleViolation for a day to come, or one on which the engagement does not last
     */
    public void mark(MarkGoal said) {
        var today = LocalDate.now(clock);
        var trainee = scope.tutored(said.engagement(), Week.of(said.on().isAfter(today) ? today : said.on()));
        var author = viewer.get().user();
        var kept = reports.findById(said.id());
        if (kept.isPresent()) {
            if (!kept.get().isOf(said, author)) {
                throw new RuleViolation("progress.error.sameIdOtherContent");
            }
            return;
        }
        if (said.on().isAfter(today) || !trainee.period().contains(said.on())) {
            throw new RuleViolation("progress.error.goalDay", trainee.period().firstDay());
        }
        var goal = inForce(said.engagement()).stream()
                .filter(one -> one.id().equals(said.goal()))
                .findFirst()
                .orElseThrow(() -> NotFound.of(TrainingGoal.class, said.goal()));
        reports.save(new GoalReport(said, goal, author, clock.instant()));
    }

    private List<TrainingGoal> inForce(EngagementId engagement) {
        return goals.of(List.of(engagement), LocalDate.now(clock)).getOrDefault(engagement, List.of());
    }
}
