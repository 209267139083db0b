package it.florwork.progress;

import it.florwork.candidate.CandidateId;
import it.florwork.shared.EngagementId;
import it.florwork.vocabulary.SkillCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a tutor saw reached, or tutors saw often enough, to be written among what a person can do, once an operator says yes.
 *
 * @param level 1 to 4: the goal's, or the lower of the last two times
 * @param weeks in how many weeks it was seen; 0 when it is a goal that was reached
 * @param goalReached the day on which the goal was seen reached; null when the cards say it
 */
public record SkillProposal(
        EngagementId engagement,
        CandidateId candidate,
        String codeName,
        SkillCode skill,
        int level,
        int weeks,
        @Nullable LocalDate goalReached) {}
