package it.florwork.notification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That an address for somebody's own calendar is in use.
 *
 * @param readAt when it was last read, null when never
 */
public record CalendarState(Instant madeAt, @Nullable Instant readAt) {}
