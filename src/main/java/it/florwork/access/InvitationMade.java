package it.florwork.access;

import it.florwork.shared.AuditedEvent;

/** A one-time link was made for an account: its first, or one that replaces a password. */
public record InvitationMade(InvitationId id, UserId user) implements AuditedEvent {}
