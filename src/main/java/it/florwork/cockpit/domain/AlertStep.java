package it.florwork.cockpit.domain;

import it.florwork.cockpit.Facts;
import it.florwork.cockpit.Severity;
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
 * One thing that happened to an alert; steps are only ever added.
 *
 * @param by of nobody when a job did it
 * @param other to whom it was given
 */
@Embeddable
public record AlertStep(
        @Enumerated(EnumType.STRING) @Column(name = "kind") Kind kind,

        @Enumerated(EnumType.STRING) @Column(name = "severity")
        Severity severity,

        @Column(name = "facts") Facts facts,
        @Column(name = "user_id") UUID by,
        @Column(name = "at") Instant at,
        @Column(name = "other_user_id") @Nullable UUID other,
        @Column(name = "until_day") @Nullable LocalDate until,
        @Column(name = "note") @Nullable String note)
        implements Serializable {

    /** What can happen to an alert. */
    public enum Kind {
        OPENED,
        CHANGED,
        ASSIGNED,
        SNOOZED,
        CLOSED,
        CAUSE_GONE
    }
}
