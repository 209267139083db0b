package it.florwork.progress;

import it.florwork.shared.AuditedEvent;
import it.florwork.shared.EngagementId;
import java.time.LocalDate;

/** Somebody of the promoter comes by on this day. */
public record VisitPlanned(VisitId visit, EngagementId engagement, LocalDate on) implements AuditedEvent {}
