package it.florwork.attendance.domain;

import it.florwork.attendance.DayKind;
import it.florwork.attendance.TimeSlot;
import it.florwork.shared.Minutes;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the plan says of a date.
 *
 * @param inPeriod whether the engagement lasts on that date
 * @param slots the times expected; empty on a day off
 * @param off HOLIDAY, CLOSURE or SUSPENDED when that is why nobody is expected, else null
 */
public record PlannedDay(
        LocalDate date,
        boolean inPeriod,
        List<TimeSlot> slots,
        @Nullable DayKind off) {

    public Minutes minutes() {
        return TimeSlot.sum(slots);
    }

    public boolean isExpected() {
        return !slots.isEmpty();
    }

    /** Whether every one of these times lies within the plan's; planned times that touch are one stretch. */
    public boolean covers(List<TimeSlot> times) {
        return Stretches.cover(Stretches.of(slots), times);
    }
}
