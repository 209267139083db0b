package it.florwork.attendance;

import it.florwork.shared.AuditedEvent;
import it.florwork.shared.EngagementId;
import java.time.YearMonth;

/** A day changed after somebody had signed: who signed must look again. */
public record MonthSignaturesVoided(EngagementId engagement, YearMonth month, int version) implements AuditedEvent {}
