package it.florwork.progress;

import it.florwork.shared.EngagementId;
import it.florwork.vocabulary.SkillCode;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * One save of a trainee's faces.
 *
 * @param id made by the author's device for this act: sent twice it is one save
 * @param basedOn the versions that were on the screen; none for the first
 */
public record WriteSelfCard(
        UUID id, EngagementId engagement, Week week, Map<SkillCode, Face> faces, Set<UUID> basedOn, Origin origin) {

    public WriteSelfCard {
        faces = Map.copyOf(faces);
        basedOn = Set.copyOf(basedOn);
    }
}
