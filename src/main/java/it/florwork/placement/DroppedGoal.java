package it.florwork.placement;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A goal that an earlier version of the training project had and the one in force has no more.
 *
 * @param goal as it stood last
 * @param lastDay the last day on which it was in force
 */
public record DroppedGoal(TrainingGoal goal, LocalDate lastDay) implements Serializable {}
