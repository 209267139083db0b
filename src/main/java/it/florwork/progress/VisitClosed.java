package it.florwork.progress;

import it.florwork.shared.AuditedEvent;
import it.florwork.shared.EngagementId;

/** A visit was made, or is not made any more. */
public record VisitClosed(VisitId visit, EngagementId engagement, VisitState state) implements AuditedEvent {}
