package it.florwork.notification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How one way out of the portal does, without a word of who or what.
 *
 * @param channel MAIL or PUSH
 * @param isOn whether a server is named to send by
 * @param oldest since when the oldest one waits, null when none does
 * @param lastError the class of the last failure of one that still waits or was given up
 */
public record OutboxState(
        String channel,
        boolean isOn,
        int waiting,
        int sending,
        int sent,
        int gaveUp,
        @Nullable Instant oldest,
        @Nullable String lastError) {}
