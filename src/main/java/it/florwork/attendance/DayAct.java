package it.florwork.attendance;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One report in a day's history.
 *
 * @param said what it says, as far as the reader may know
 * @param author who wrote it, by name; empty where the reader may not know
 * @param replaced whether a later word of the same side took its place
 * @param correction how it went when it came too late to count by itself; null when it did not
 */
public record DayAct(
        DayVersion said,
        String author,
        boolean replaced,
        @Nullable Correction correction) {
    /** How far a request for correction is. */
    public enum CorrectionState {
        OPEN,
        ACCEPTED,
        DECLINED
    }

    /**
     * What became of a report for a day that no longer changed by itself.
     *
     * @param decidedBy the operator by name; empty while nobody has decided
     * @param reason the operator's; null while nobody has decided, and where the reader may not know
     */
    public record Correction(
            CorrectionCause cause,
            CorrectionState state,
            String decidedBy,
            @Nullable Instant decidedAt,
            @Nullable String reason) {
        Correction withoutReason() {
            return new Correction(cause, state, decidedBy, decidedAt, null);
        }
    }
}
