package it.florwork.cockpit;

import it.florwork.access.UserId;
import it.florwork.shared.AuditedEvent;

/** An operator was asked to look. */
public record AlertAssigned(AlertId alert, UserId to, UserId by, Severity severity) implements AuditedEvent {}
