package it.florwork.access;

import it.florwork.shared.AuditedEvent;

/**
 * A code card was printed for a trainee.
 *
 * @param again in place of one that opens nothing any more
 */
public record CodeCardIssued(UserId user, boolean again) implements AuditedEvent {}
