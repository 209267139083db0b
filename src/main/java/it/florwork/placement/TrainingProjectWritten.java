package it.florwork.placement;

import it.florwork.shared.AuditedEvent;
import it.florwork.shared.EngagementId;

/** A version of a training project was written; whoever signs it can read it now. */
public record TrainingProjectWritten(EngagementId engagement, ProjectId project, int edition, String contentHash)
        implements AuditedEvent {}
