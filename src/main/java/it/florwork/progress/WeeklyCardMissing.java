package it.florwork.progress;

import it.florwork.shared.AuditedEvent;
import it.florwork.shared.EngagementId;
import java.time.LocalDate;

/** A week is over and no tutor has written of it: the tutor is reminded, once. */
public record WeeklyCardMissing(EngagementId engagement, LocalDate monday) implements AuditedEvent {}
