package it.florwork.progress;

import it.florwork.shared.EngagementId;
import it.florwork.vocabulary.SkillCode;

/**
 * What tutors have seen often enough to be written among what a person can do, once an operator says yes.
 *
 * @param level 1 to 4, the lower of the last two times
 * @param weeks in how many weeks it was seen
 */
public record SkillProposal(EngagementId engagement, SkillCode skill, int level, int weeks) {}
