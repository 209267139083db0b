package it.florwork.attendance;

import it.florwork.shared.AuditedEvent;
import it.florwork.shared.EngagementId;
import java.time.LocalDate;

/** An operator has said, with a reason, which version of a day counts. */
public record DayResolved(DayReportId report, EngagementId engagement, LocalDate date) implements AuditedEvent {}
