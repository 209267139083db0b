package it.florwork.placement;

import it.florwork.vocabulary.SkillCode;
import java.io.Serializable;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A goal of the signed training project in force, for the modules that ask how far it has come.
 *
 * @param skill of the vocabulary that it trains; null for a technical goal of its own
 * @param targetLevel 1 with constant help, 2 with some help, 3 alone, 4 alone and helps others
 */
public record TrainingGoal(
        GoalId id, Bilingual title, @Nullable SkillCode skill, int targetLevel) implements Serializable {
    public String title(Locale language) {
        return title.in(language);
    }
}
