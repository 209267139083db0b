package it.florwork.attendance;

import it.florwork.shared.AuditedEvent;
import it.florwork.shared.EngagementId;
import java.time.LocalDate;

/**
 * An operator has said whether a late report counts.
 *
 * @param side whose word it is
 */
public record CorrectionDecided(
        DayReportId report, EngagementId engagement, LocalDate date, Side side, boolean accepted)
        implements AuditedEvent {}
