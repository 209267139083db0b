package it.florwork.attendance;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What one side holds against a month, and how it was resolved.
 *
 * @param outcome null while it is open
 * @param answer an operator's words; null while it is open and when it was taken back
 */
public record MonthDisputeView(
        Side side,
        int version,
        String reason,
        Instant at,
        @Nullable MonthDisputeOutcome outcome,
        @Nullable String answer) {
    public boolean isOpen() {
        return outcome == null;
    }
}
