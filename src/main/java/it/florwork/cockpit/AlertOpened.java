package it.florwork.cockpit;

import it.florwork.shared.AuditedEvent;
import java.util.UUID;

/** Somebody should look. */
public record AlertOpened(AlertId alert, AlertRule rule, UUID subject, Severity severity) implements AuditedEvent {}
