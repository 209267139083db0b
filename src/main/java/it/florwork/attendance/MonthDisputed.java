package it.florwork.attendance;

import it.florwork.shared.AuditedEvent;
import it.florwork.shared.EngagementId;
import java.time.YearMonth;

/** One side says that something in the month is not right; nobody signs until it is resolved. */
public record MonthDisputed(EngagementId engagement, YearMonth month, int version, Side side) implements AuditedEvent {}
