package it.florwork.attendance;

import it.florwork.shared.AuditedEvent;
import it.florwork.shared.EngagementId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A report was received and counts; the day stands as told.
 *
 * @param before what the day counted as until now, if anything
 */
public record DayReported(
        DayReportId report,
        EngagementId engagement,
        LocalDate date,
        Side side,
        DayKind kind,
        DayState state,
        @Nullable DayKind before)
        implements AuditedEvent {

    /** Whether it says of a day, or takes back, that somebody was away without a reason. */
    public boolean isAboutUnexcused() {
        return kind == DayKind.UNEXCUSED || before == DayKind.UNEXCUSED;
    }
}
