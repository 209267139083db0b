package it.florwork.cockpit;

import it.florwork.access.UserId;
import it.florwork.shared.AuditedEvent;
import org.jspecify.annotations.Nullable;

/**
 * An operator reminds somebody of something.
 *
 * @param item what it belongs to
 * @param about a day or a month, as their texts, if any
 */
public record Nudged(
        String item,
        NudgeKind kind,
        UserId to,
        String role,
        @Nullable String about,
        String path,
        UserId by) implements AuditedEvent {}
