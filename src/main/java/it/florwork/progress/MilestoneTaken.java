package it.florwork.progress;

import it.florwork.access.UserId;
import it.florwork.shared.AuditedEvent;
import it.florwork.shared.EngagementId;
import java.util.UUID;

/** Somebody asked how it goes, and wrote it down. */
public record MilestoneTaken(EngagementId engagement, MilestoneKind kind, UserId author, UUID report)
        implements AuditedEvent {}
