package it.florwork.attendance;

import it.florwork.shared.AuditedEvent;
import it.florwork.shared.EngagementId;
import java.time.YearMonth;

/** A sealed month is open again for some days, as a new version. */
public record MonthReopened(EngagementId engagement, YearMonth month, int version) implements AuditedEvent {}
