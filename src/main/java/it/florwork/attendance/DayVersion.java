package it.florwork.attendance;

import it.florwork.access.UserId;
import it.florwork.shared.Minutes;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one report says about a day.
 *
 * @param activity what was done, or what a day that is closed really was, or null
 * @param reason why an operator settled or entered it, or null
 * @param closure why the place was closed, or null
 * @param scribe who entered it for its side; null when the side spoke for itself
 */
public record DayVersion(
        DayReportId id,
        Side side,
        DayKind kind,
        List<TimeSlot> slots,
        @Nullable String activity,
        @Nullable String reason,
        Instant receivedAt,
        @Nullable ClosureReason closure,
        @Nullable Scribe scribe) {

    public boolean saysTheSameAs(DayVersion other) {
        return kind.agreesWith(other.kind) && slots.equals(other.slots);
    }

    public Minutes done() {
        return kind.countsAsDone() ? TimeSlot.sum(slots) : Minutes.ZERO;
    }

    /** Without what an absence is about, in kind or in words. */
    DayVersion asHostsSeeIt() {
        return new DayVersion(
                id,
                side,
                kind.asHostsSeeIt(),
                slots,
                kind.countsAsDone() ? activity : null,
                null,
                receivedAt,
                closure,
                scribe);
    }

    /** What an evaluator judges: how it counts, without any words. */
    DayVersion inFigures() {
        return new DayVersion(id, side, kind.asHostsSeeIt(), slots, null, null, receivedAt, closure, null);
    }

    /** With the name of who entered it, as far as these names tell it. */
    DayVersion named(Map<UserId, String> names) {
        return scribe == null || !names.containsKey(scribe.user())
                ? this
                : new DayVersion(
                        id,
                        side,
                        kind,
                        slots,
                        activity,
                        reason,
                        receivedAt,
                        closure,
                        new Scribe(scribe.user(), Objects.requireNonNull(names.get(scribe.user()))));
    }
}
