package it.florwork.access;

import it.florwork.shared.AuditedEvent;
import java.time.Instant;

/**
 * An operator had a code made, to read it out to a trainee.
 *
 * @param at tells one code from the next
 */
public record OneTimeCodeMade(UserId user, Instant at) implements AuditedEvent {}
