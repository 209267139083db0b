package it.florwork.cockpit;

import it.florwork.shared.AuditedEvent;
import java.util.UUID;

/** Somebody looked and said whether it was useful, or its cause has gone. */
public record AlertClosed(AlertId alert, AlertRule rule, UUID subject, AlertOutcome outcome) implements AuditedEvent {}
