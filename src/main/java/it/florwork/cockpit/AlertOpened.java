package it.florwork.cockpit;

import it.florwork.access.UserId;
import it.florwork.shared.AuditedEvent;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody should look.
 *
 * @param assignee whose it is, if anybody's
 */
public record AlertOpened(
        AlertId alert,
        AlertRule rule,
        UUID subject,
        Severity severity,
        @Nullable UserId assignee) implements AuditedEvent {}
