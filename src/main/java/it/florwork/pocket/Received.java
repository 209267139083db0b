package it.florwork.pocket;

import it.florwork.attendance.DayView;
import org.jspecify.annotations.Nullable;

/**
 * What a phone is told of an entry that is durable.
 *
 * @param clockGap by how many minutes the phone's clock is wrong, when it is more than an hour: positive when it is ahead
 * @param day the day as it stands now; null of a card, and of a day that its author no longer holds
 */
public record Received(
        Fate fate,
        Fate.@Nullable Reason why,
        @Nullable Integer clockGap,
        @Nullable DayView day) {}
