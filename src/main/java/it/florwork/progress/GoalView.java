package it.florwork.progress;

import it.florwork.placement.TrainingGoal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A goal of the training project, and whether it is reached.
 *
 * @param reached the word that stands; null while it is not
 * @param lastDay of a goal that a later version dropped, the last day on which it counted; null while it is in force
 */
public record GoalView(
        TrainingGoal goal,
        @Nullable Reached reached,
        @Nullable LocalDate lastDay) {

    public boolean isInForce() {
        return lastDay == null;
    }

    /** @param by what the team calls the tutor who saw it */
    public record Reached(LocalDate on, String seen, String by, Instant at) {}
}
