package it.florwork.attendance;

import it.florwork.shared.AuditedEvent;
import it.florwork.shared.EngagementId;
import java.time.YearMonth;

/** The tutor has signed the month as it stood on the screen. */
public record MonthSigned(EngagementId engagement, YearMonth month, int version, String contentHash)
        implements AuditedEvent {}
