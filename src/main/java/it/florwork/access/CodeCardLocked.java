package it.florwork.access;

import it.florwork.shared.AuditedEvent;

/** Too many wrong PINs: a code card is closed until it is renewed. */
public record CodeCardLocked(UserId user) implements AuditedEvent {}
