package it.florwork.candidate.domain;

import it.florwork.access.UserId;
import it.florwork.candidate.CandidateId;
import it.florwork.candidate.HoldId;
import it.florwork.candidate.HoldReason;
import it.florwork.candidate.LegalHoldLifted;
import it.florwork.candidate.LegalHoldPlaced;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** Nothing of a person is erased while this stands. */
@Entity
public class LegalHold extends AbstractAggregateRoot<LegalHold> {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private HoldId id;

    @AttributeOverride(name = "value", column = @Column(name = "candidate_id"))
    private CandidateId candidate;

    @Enumerated(EnumType.STRING)
    private HoldReason reason;

    @AttributeOverride(name = "value", column = @Column(name = "placed_by"))
    private UserId placedBy;

    private Instant placedAt;

    @AttributeOverride(name = "value", column = @Column(name = "lifted_by"))
    private @Nullable UserId liftedBy;

    private @Nullable Instant liftedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected LegalHold() {} // JPA

    public LegalHold(CandidateId candidate, HoldReason reason, UserId by, Instant at) {
        this.id = HoldId.next();
        this.candidate = candidate;
        this.reason = reason;
        this.placedBy = by;
        this.placedAt = at;
        registerEvent(new LegalHoldPlaced(candidate, reason));
    }

    public LegalHold lift(UserId by, Instant at) {
        liftedBy = by;
        liftedAt = at;
        registerEvent(new LegalHoldLifted(candidate));
        return this;
    }
}
