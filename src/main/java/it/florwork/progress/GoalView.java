package it.florwork.progress;

import it.florwork.placement.TrainingGoal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A goal of the training project in force, and whether it is reached.
 *
 * @param reached the word that stands; null while it is not
 */
public record GoalView(TrainingGoal goal, @Nullable Reached reached) {

    /** @param by what the team calls the tutor who saw it */
    public record Reached(LocalDate on, String seen, String by, Instant at) {}
}
