package it.florwork.attendance;

import it.florwork.shared.AuditedEvent;
import it.florwork.shared.EngagementId;
import java.time.LocalDate;

/** A report came for a day that no longer changes by itself; it is kept and waits for an operator. */
public record CorrectionAsked(DayReportId report, EngagementId engagement, LocalDate date) implements AuditedEvent {}
