package it.florwork.progress;

import it.florwork.candidate.CandidateId;
import it.florwork.shared.EngagementId;
import it.florwork.shared.Period;
import java.util.List;

/**
 * Everything that was written about one engagement's weeks, as far as the viewer may read it.
 *
 * @param place where the trainee is: the site's name
 * @param weeks those in which something was written, the latest first
 * @param onlyOwn the viewer was the tutor once and reads what he wrote himself, nothing else
 */
public record CardStory(
        EngagementId engagement,
        CandidateId candidate,
        String codeName,
        String place,
        Period period,
        List<CardsOfWeek> weeks,
        boolean onlyOwn) {}
