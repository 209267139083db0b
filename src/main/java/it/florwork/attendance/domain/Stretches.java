package it.florwork.attendance.domain;

import it.florwork.attendance.TimeSlot;
import java.util.ArrayList;
import java.util.List;

/** Times that touch, taken as one. */
final class Stretches {
    private Stretches() {}

    /** @param sorted by start, none overlapping */
    static List<TimeSlot> of(List<TimeSlot> sorted) {
        var result = new ArrayList<TimeSlot>();
        for (TimeSlot slot : sorted) {
            TimeSlot last = result.isEmpty() ? null : result.getLast();
            if (last != null && last.to() == slot.from()) {
                result.set(result.size() - 1, new TimeSlot(last.from(), slot.to()));
            } else {
                result.add(slot);
            }
        }
        return result;
    }
}
