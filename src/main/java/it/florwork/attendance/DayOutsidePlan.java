package it.florwork.attendance;

import it.florwork.shared.AuditedEvent;
import it.florwork.shared.EngagementId;
import java.time.LocalDate;

/** What counts of a day lies, as of now, where the insurance does not hold. */
public record DayOutsidePlan(EngagementId engagement, LocalDate date) implements AuditedEvent {}
