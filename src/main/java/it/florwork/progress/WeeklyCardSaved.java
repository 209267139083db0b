package it.florwork.progress;

import it.florwork.access.UserId;
import it.florwork.shared.AuditedEvent;
import it.florwork.shared.EngagementId;
import java.time.LocalDate;
import java.util.UUID;

/** A tutor saved a card, first or changed. */
public record WeeklyCardSaved(EngagementId engagement, LocalDate monday, UserId author, UUID report)
        implements AuditedEvent {}
