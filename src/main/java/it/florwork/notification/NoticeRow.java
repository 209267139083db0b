package it.florwork.notification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A notice in its reader's list.
 *
 * @param about the day or month it speaks of, as {@code 2026-10-07} or {@code 2026-10}; null when it speaks of neither
 * @param path of the record, below the portal's root
 */
public record NoticeRow(
        UUID id, NoticeKind kind, @Nullable String about, String path, Instant madeAt, boolean isRead) {}
