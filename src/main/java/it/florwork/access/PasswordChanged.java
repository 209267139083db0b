package it.florwork.access;

import it.florwork.shared.AuditedEvent;

/** An account has a password from now on that it did not have before. */
public record PasswordChanged(UserId user) implements AuditedEvent {}
