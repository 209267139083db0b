package it.florwork.placement;

import it.florwork.vocabulary.SkillCode;
import java.io.Serializable;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A goal of the signed training project in force, for the modules that ask how far it has come.
 *
 * @param measure how one sees that it is reached
 * @param skill of the vocabulary that it trains; null for a technical goal of its own
 * @param targetLevel 1 with constant help, 2 with some help, 3 alone, 4 alone and helps others
 */
public record TrainingGoal(
        GoalId id,
        Bilingual title,
        Bilingual measure,
        @Nullable SkillCode skill,
        int targetLevel) implements Serializable {
    public String title(Locale language) {
        return title.in(language);
    }

    public String measure(Locale language) {
        return measure.in(language);
    }
}
