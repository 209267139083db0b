package it.florwork.access;

import it.florwork.shared.AuditedEvent;

/** A code that was read out has opened, and opens no more. */
public record OneTimeCodeUsed(UserId user) implements AuditedEvent {}
