package it.florwork.attendance.domain;

import it.florwork.attendance.TimeSlot;
import java.util.List;

/**
 * What holds for the same person around a day, whatever engagement it is about.
 *
 * @param elsewhere the times of the same date in other engagements, sorted
 * @param dayBefore the times of the day before in any engagement
 * @param dayAfter likewise of the day after
 */
public record Neighbours(List<TimeSlot> elsewhere, List<TimeSlot> dayBefore, List<TimeSlot> dayAfter) {
    public static final Neighbours NONE = new Neighbours(List.of(), List.of(), List.of());
}
