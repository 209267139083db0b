package it.florwork.cockpit;

import it.florwork.access.UserId;
import it.florwork.shared.AuditedEvent;
import it.florwork.shared.Period;
import java.util.UUID;

/** From here to there an operator looks after an absent colleague's people, and reaches what only who follows reaches. */
public record CoverArranged(UUID cover, UserId absent, UserId by, UserId standIn, Period days)
        implements AuditedEvent {}
