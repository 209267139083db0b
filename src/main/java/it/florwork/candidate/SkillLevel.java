package it.florwork.candidate;

import it.florwork.shared.RuleViolation;
import it.florwork.vocabulary.SkillCode;
import java.time.LocalDate;

/**
 * What a person can do.
 *
 * @param level 1 with constant help, 2 with some help, 3 alone, 4 alone and helps others
 */
public record SkillLevel(SkillCode skill, int level, SkillSource source, LocalDate on) {
    public static final int LOWEST = 1;
    public static final int HIGHEST = 4;

    public SkillLevel {
        if (level < LOWEST || level > HIGHEST) {
            throw new RuleViolation("candidate.error.skillLevel", LOWEST, HIGHEST);
        }
    }
}
