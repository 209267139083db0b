package it.florwork.progress;

import it.florwork.shared.EngagementId;
import it.florwork.vocabulary.SkillCode;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Both sides of one week, for who follows the person.
 *
 * @param gaps the skills that the two see two steps or more apart; shown to the operator alone
 */
public record WeekProgress(
        EngagementId engagement, Week week, List<CardVersion> tutors, List<FacesVersion> faces, Set<SkillCode> gaps) {

    /** When something was last saved for this week. */
    public Instant lastSavedAt() {
        return Stream.concat(
                        tutors.stream().map(CardVersion::receivedAt),
                        faces.stream().map(FacesVersion::receivedAt))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
