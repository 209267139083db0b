package it.florwork.attendance;

import it.florwork.shared.AuditedEvent;
import it.florwork.shared.EngagementId;
import java.time.YearMonth;

/** The month's dispute is over; both sides can sign again. */
public record MonthDisputeClosed(EngagementId engagement, YearMonth month, int version, MonthDisputeOutcome outcome)
        implements AuditedEvent {}
