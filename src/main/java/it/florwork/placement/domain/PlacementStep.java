package it.florwork.placement.domain;

import it.florwork.placement.PlacementStatus;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One step of an internship.
 *
 * @param effectiveOn the day it holds from, which may lie before it was recorded
 * @param reason a code of {@link it.florwork.placement.SuspensionReason} or {@link
 *     it.florwork.placement.EarlyEndReason}
 */
@Embeddable
public record PlacementStep(
        @Enumerated(EnumType.STRING) @Column(name = "to_status")
        PlacementStatus to,

        @Column(name = "effective_on") LocalDate effectiveOn,
        @Column(name = "user_id") UUID by,
        @Column(name = "at") Instant at,
        @Column(name = "reason") @Nullable String reason)
        implements Serializable {}
