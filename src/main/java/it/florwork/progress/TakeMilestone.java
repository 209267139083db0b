package it.florwork.progress;

import it.florwork.shared.EngagementId;
import java.util.Map;
import java.util.UUID;

/**
 * What was answered at a milestone.
 *
 * @param id made by the author's device for this act: sent twice it is one
 * @param note observed facts only, at most 500 characters, may be empty
 */
public record TakeMilestone(
        UUID id,
        EngagementId engagement,
        MilestoneKind kind,
        Map<MilestoneQuestion, MilestoneAnswer> answers,
        String note) {
    public static final int LONGEST_NOTE = 500;

    public TakeMilestone {
        answers = Map.copyOf(answers);
        note = note.strip();
    }
}
