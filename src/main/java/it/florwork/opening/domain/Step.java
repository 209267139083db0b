package it.florwork.opening.domain;

import it.florwork.opening.OpeningStatus;
import it.florwork.opening.RejectionReason;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A step of a need's history, written once. */
@Embeddable
public record Step(
        @Column(name = "to_status") @Enumerated(EnumType.STRING)
        OpeningStatus to,

        @Enumerated(EnumType.STRING) @Nullable RejectionReason reason,
        @Nullable String note,
        @Column(name = "user_id") UUID user,
        String role,
        Instant at) {}
