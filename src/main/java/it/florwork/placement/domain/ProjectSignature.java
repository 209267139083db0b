package it.florwork.placement.domain;

import it.florwork.access.UserId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One side's name under a training project.
 *
 * @param recordedBy who signed; for a signature on paper the operator who recorded it
 * @param signedOn the day of the signature, which on paper may lie before it was recorded
 * @param paper the scan, when it was signed with a pen
 */
@Embeddable
public record ProjectSignature(
        @AttributeOverride(name = "value", column = @Column(name = "recorded_by"))
        UserId recordedBy,

        @Column(name = "signed_on") LocalDate signedOn,
        @Column(name = "recorded_at") Instant recordedAt,
        @Column(name = "paper_id") @Nullable UUID paper)
        implements Serializable {}
