package it.florwork.access;

import it.florwork.shared.AuditedEvent;

/** An operator had a code made, to read it out to a trainee. */
public record OneTimeCodeMade(UserId user) implements AuditedEvent {}
