package it.florwork.notification.domain;

import it.florwork.access.UserId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message on its way, held by this lease.
 *
 * @param attempts tries, this one included
 */
public record OutboxMessage(
        UUID id, UserId recipient, String channel, @Nullable UUID device, Waiting waiting, int attempts, UUID lease) {}
