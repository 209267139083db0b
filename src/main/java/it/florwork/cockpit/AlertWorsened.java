package it.florwork.cockpit;

import it.florwork.access.UserId;
import it.florwork.shared.AuditedEvent;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An alert that stood has become more urgent.
 *
 * @param assignee whose it is, if anybody's
 */
public record AlertWorsened(
        AlertId alert,
        AlertRule rule,
        UUID subject,
        Severity severity,
        @Nullable UserId assignee) implements AuditedEvent {}
