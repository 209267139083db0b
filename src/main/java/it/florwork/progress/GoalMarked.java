package it.florwork.progress;

import it.florwork.access.UserId;
import it.florwork.placement.GoalId;
import it.florwork.shared.AuditedEvent;
import it.florwork.shared.EngagementId;
import java.util.UUID;

/** A tutor said that a goal is reached, or took that back. */
public record GoalMarked(EngagementId engagement, GoalId goal, boolean reached, UserId author, UUID report)
        implements AuditedEvent {}
