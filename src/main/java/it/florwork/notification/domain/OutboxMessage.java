package it.florwork.notification.domain;

import it.florwork.access.UserId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message on its way, held by this lease.
 *
 * @param attempts tries, this one included
 * @param tryingSince when the first try failed, null when none has
 */
public record OutboxMessage(
        UUID id,
        UserId recipient,
        String channel,
        @Nullable UUID device,
        Waiting waiting,
        int attempts,
        @Nullable Instant tryingSince,
        UUID lease) {
    /** Whether it tells something new, and was not asked for at this moment as a code is. */
    public boolean isNews() {
        return waiting.total() > 0;
    }
}
