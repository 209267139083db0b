package it.florwork.notification;

import java.time.Instant;
import java.util.UUID;

/**
 * A message that did not arrive and was given up.
 *
 * @param recipient the name of the account, as the list of accesses says it; never an address
 * @param error the class of the last failure
 */
public record FailedMessage(UUID id, String recipient, String channel, String error, Instant madeAt, Instant endedAt) {}
