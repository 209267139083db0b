package it.florwork.attendance;

import it.florwork.shared.AuditedEvent;
import it.florwork.shared.EngagementId;
import java.time.YearMonth;

/** An operator who changed no day of it has verified the month. */
public record MonthVerified(EngagementId engagement, YearMonth month, int version) implements AuditedEvent {}
