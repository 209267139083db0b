package it.florwork.matching.domain;

import it.florwork.matching.MatchReason;
import it.florwork.matching.MatchStatus;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One step of a match: what it became, who did it as what, when, and why when it ended. */
@Embeddable
public record MatchStep(
        @Enumerated(EnumType.STRING) @Column(name = "to_status")
        MatchStatus to,

        @Column(name = "user_id") UUID by,
        @Column(name = "role") String role,
        @Column(name = "at") Instant at,

        @Enumerated(EnumType.STRING) @Column(name = "reason") @Nullable
        MatchReason reason)
        implements Serializable {}
