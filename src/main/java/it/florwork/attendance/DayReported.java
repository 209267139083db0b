package it.florwork.attendance;

import it.florwork.shared.AuditedEvent;
import it.florwork.shared.EngagementId;
import java.time.LocalDate;

/** A report was received and counts; the day stands as told. */
public record DayReported(
        DayReportId report, EngagementId engagement, LocalDate date, Side side, DayKind kind, DayState state)
        implements AuditedEvent {}
