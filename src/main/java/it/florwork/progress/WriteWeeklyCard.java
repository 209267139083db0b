package it.florwork.progress;

import it.florwork.shared.EngagementId;
import it.florwork.vocabulary.SkillCode;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * One save of a tutor's weekly card.
 *
 * @param id made by the author's device for this act: sent twice it is one save
 * @param basedOn the versions that were on the screen; none for the first
 * @param example what was seen, at most 300 characters; may be empty only when nothing was observed
 * @param note at most 500 characters, may be empty
 */
public record WriteWeeklyCard(
        UUID id,
        EngagementId engagement,
        Week week,
        Map<SkillCode, Rating> ratings,
        String example,
        String note,
        Set<UUID> basedOn,
        Origin origin) {
    public static final int LONGEST_EXAMPLE = 300;
    public static final int LONGEST_NOTE = 500;

    public WriteWeeklyCard {
        ratings = Map.copyOf(ratings);
        basedOn = Set.copyOf(basedOn);
        example = example.strip();
        note = note.strip();
    }
}
