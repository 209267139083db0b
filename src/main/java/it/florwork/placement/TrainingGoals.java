package it.florwork.placement;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import it.florwork.placement.domain.TrainingProjectRepository;
import it.florwork.shared.EngagementId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What engagements are to reach, by the signed training project in force on a day. Whoever asks has made sure that the
 * viewer may read these engagements.
 */
@Component
public class TrainingGoals {
    private final TrainingProjectRepository projects;

    TrainingGoals(TrainingProjectRepository projects) {
        this.projects = projects;
    }

    /**
     * One statement, however many they are. Engagements without a signed project, such as a lab's, are not in the answer;
     * the goals stand in their order.
     */
    @Transactional(readOnly = true)
    public Map<EngagementId, List<TrainingGoal>> of(Collection<EngagementId> engagements, LocalDate on) {
        if (engagements.isEmpty()) {
            return Map.of();
        }
        var placements = engagements.stream().map(PlacementId::of).toList();
        return projects.goalsInForce(placements, on).stream()
                .collect(groupingBy(
                        row -> row.placement().engagement(),
                        mapping(TrainingProjectRepository.InForce::goal, toList())));
    }

    /**
     * What the signed project in force has no more of earlier ones, the last to go first. One statement. A version that was
     * replaced before its first day came was never in force and drops nothing.
     */
    @Transactional(readOnly = true)
    public List<DroppedGoal> dropped(EngagementId engagement, LocalDate on) {
        var stated = projects.goalsUntil(PlacementId.of(engagement), on);
        var seen = new HashSet<GoalId>();
        var dropped = new ArrayList<DroppedGoal>();
        var version = stated.isEmpty() ? 0 : stated.getFirst().edition();
        var began = LocalDate.MAX; // of the version at hand
        var replaced = LocalDate.MAX; // when a later one took its place
        for (var one : stated) {
            if (one.edition() != version) {
                version = one.edition();
                replaced = began.isBefore(replaced) ? began : replaced;
            }
            began = one.trueFrom();
            if (began.isBefore(replaced) && seen.add(one.stated().goal()) && replaced.isBefore(LocalDate.MAX)) {
                dropped.add(new DroppedGoal(one.goal(), replaced.minusDays(1)));
            }
        }
        return dropped;
    }
}
