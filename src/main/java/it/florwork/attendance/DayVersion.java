package it.florwork.attendance;

import it.florwork.shared.Minutes;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one report says about a day.
 *
 * @param activity what was done, or null
 * @param reason why an operator settled it, or null
 */
public record DayVersion(
        DayReportId id,
        Side side,
        DayKind kind,
        List<TimeSlot> slots,
        @Nullable String activity,
        @Nullable String reason,
        Instant receivedAt) {

    public boolean saysTheSameAs(DayVersion other) {
        return kind.agreesWith(other.kind) && slots.equals(other.slots);
    }

    public Minutes done() {
        return kind.countsAsDone() ? TimeSlot.sum(slots) : Minutes.ZERO;
    }

    /** Without what an absence is about. */
    DayVersion asHostsSeeIt() {
        return new DayVersion(id, side, kind.asHostsSeeIt(), slots, activity, null, receivedAt);
    }
}
