package it.florwork.attendance;

import it.florwork.shared.AuditedEvent;
import it.florwork.shared.EngagementId;
import java.time.LocalDate;

/** Since this report a day has two versions, and a person has to say which counts. */
public record DayDisputed(EngagementId engagement, LocalDate date) implements AuditedEvent {}
