package it.florwork.progress;

import it.florwork.shared.EngagementId;
import it.florwork.vocabulary.SkillCode;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A trainee's faces of one week, as they open.
 *
 * @param place where: the site's name
 * @param skills the five that this week asks about, in order
 * @param standing none, one, or the versions of several devices
 * @param tutors what the tutors wrote; shown only once the trainee has answered, so that nobody answers after another
 */
public record FacesSheet(
        EngagementId engagement,
        String place,
        Week week,
        List<SkillCode> skills,
        List<FacesVersion> standing,
        List<CardVersion> tutors) {

    /** What the next save replaces: everything that was on the screen. */
    public Set<UUID> basis() {
        return standing.stream().map(FacesVersion::id).collect(Collectors.toUnmodifiableSet());
    }
}
