package it.florwork.attendance;

import it.florwork.shared.AuditedEvent;
import it.florwork.shared.EngagementId;
import java.time.YearMonth;

/** Both have signed the same content; it is sealed and chained. */
public record MonthSealed(EngagementId engagement, YearMonth month, int version, String seal) implements AuditedEvent {}
