package it.florwork.opening;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One step of a need's history.
 *
 * @param by the name the team uses for who did it; empty for the portal itself
 * @param role one of {@link it.florwork.access.Role}
 */
public record OpeningStep(
        OpeningStatus to,
        @Nullable RejectionReason reason,
        @Nullable String note,
        String by,
        String role,
        Instant at) {}
