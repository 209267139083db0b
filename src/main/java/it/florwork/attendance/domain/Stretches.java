package it.florwork.attendance.domain;

import it.florwork.attendance.TimeSlot;
import java.util.ArrayList;
import java.util.List;

/** Times that touch or overlap, taken as one. */
final class Stretches {
    private Stretches() {}

    /** @param sorted by start */
    static List<TimeSlot> of(List<TimeSlot> sorted) {
        var result = new ArrayList<TimeSlot>();
        for (TimeSlot slot : sorted) {
            TimeSlot last = result.isEmpty() ? null : result.getLast();
            if (last != null && last.to() >= slot.from()) {
                result.set(result.size() - 1, new TimeSlot(last.from(), Math.max(last.to(), slot.to())));
            } else {
                result.add(slot);
            }
        }
        return result;
    }

    /** Whether every one of these times lies within one of the stretches. */
    static boolean cover(List<TimeSlot> stretches, List<TimeSlot> times) {
        return times.stream().allMatch(time -> stretches.stream().anyMatch(stretch -> stretch.covers(time)));
    }
}
