package it.florwork.progress;

import it.florwork.candidate.CandidateId;
import it.florwork.shared.EngagementId;
import it.florwork.vocabulary.SkillCode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A tutor's card of one week, as it opens.
 *
 * @param skills the five that this week asks about, in order
 * @param technical up to three technical goals that it asks about, too
 * @param lastTime what a tutor saw the last time a skill was asked, in the weeks before
 * @param standing none, one, or the versions of several devices
 */
public record WeeklySheet(
        EngagementId engagement,
        CandidateId candidate,
        String codeName,
        Week week,
        List<SkillCode> skills,
        List<SkillCode> technical,
        Map<SkillCode, LastTime> lastTime,
        List<CardVersion> standing) {

    /** What the next save replaces: everything that was on the screen. */
    public Set<UUID> basis() {
        return standing.stream().map(CardVersion::id).collect(Collectors.toUnmodifiableSet());
    }

    public boolean isInTwoVersions() {
        return standing.size() > 1;
    }
}
