package it.florwork.access;

import it.florwork.shared.AuditedEvent;
import java.time.Instant;

/**
 * A code card was printed for a trainee.
 *
 * @param at tells one card from the next
 * @param again in place of one that opens nothing any more
 */
public record CodeCardIssued(UserId user, Instant at, boolean again) implements AuditedEvent {}
