package it.florwork.access;

import it.florwork.shared.AuditedEvent;

/** A code card was used for the first time. */
public record CodeCardPinChosen(UserId user) implements AuditedEvent {}
