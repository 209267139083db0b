package it.florwork.progress;

import it.florwork.placement.GoalId;
import it.florwork.shared.EngagementId;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A tutor's word on a goal of the training project.
 *
 * @param id made by the author's device for this act: sent twice it is one
 * @param reached false takes an earlier word back
 * @param on the day on which it was seen
 * @param seen observed facts only, at most 300 characters, may be empty
 */
public record MarkGoal(UUID id, EngagementId engagement, GoalId goal, boolean reached, LocalDate on, String seen) {
    public static final int LONGEST_SEEN = 300;

    public MarkGoal {
        seen = seen.strip();
    }
}
