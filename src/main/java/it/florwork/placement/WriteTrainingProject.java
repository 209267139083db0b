package it.florwork.placement;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A training project as it is written, or written anew.
 *
 * @param tasks what the person will do
 * @param trueFrom the day from which a later version holds; the first holds from day 1, whatever stands here
 */
public record WriteTrainingProject(
        Bilingual tasks, List<PlannedGoal> goals, @Nullable LocalDate trueFrom) implements Serializable {}
