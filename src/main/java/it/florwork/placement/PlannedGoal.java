package it.florwork.placement;

import it.florwork.vocabulary.SkillCode;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to be able to do at the end, and how one will see it.
 *
 * @param id of a goal of an earlier version that goes on; null for a new one
 * @param title short, as a weekly card shows it
 * @param measure how one sees that it is reached
 * @param skill of the vocabulary that it trains; null for a technical goal of its own
 * @param targetLevel 1 with constant help, 2 with some help, 3 alone, 4 alone and helps others
 */
public record PlannedGoal(
        @Nullable GoalId id,
        Bilingual title,
        Bilingual measure,
        @Nullable SkillCode skill,
        int targetLevel) implements Serializable {}
