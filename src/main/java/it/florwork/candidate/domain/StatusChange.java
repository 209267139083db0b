package it.florwork.candidate.domain;

import it.florwork.access.UserId;
import it.florwork.candidate.CandidateId;
import it.florwork.candidate.CandidateStatus;
import it.florwork.shared.Ids;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** One step of a person's history: what became of them, from which day, and who wrote it down when. Never changed. */
@Entity
@Immutable
public class StatusChange implements Persistable<UUID> {
    /**
     * What goes with a step that wants a reason.
     *
     * @param reason the code of a closed list
     * @param reviewOn when to talk again, of who waits
     * @param agreedBy the case manager, of who waits
     */
    record Why(
            @Nullable String reason,
            @Nullable LocalDate reviewOn,
            @Nullable UserId agreedBy) {
        static final Why NONE = new Why(null, null, null);

        static Why of(Enum<?> reason) {
            return new Why(reason.name(), null, null);
        }

        static Why agreed(WaitingProposal proposal, UserId caseManager) {
            return new Why(proposal.reason().name(), proposal.reviewOn(), caseManager);
        }
    }

    @Id
    private UUID id;

    @AttributeOverride(name = "value", column = @Column(name = "candidate_id"))
    private CandidateId candidate;

    private int sequence;

    @Enumerated(EnumType.STRING)
    private @Nullable CandidateStatus fromStatus;

    @Enumerated(EnumType.STRING)
    private CandidateStatus toStatus;

    private LocalDate effectiveOn;
    private Instant recordedAt;

    @AttributeOverride(name = "value", column = @Column(name = "recorded_by"))
    private UserId recordedBy;

    private @Nullable String reason;
    private @Nullable LocalDate reviewOn;

    @AttributeOverride(name = "value", column = @Column(name = "agreed_by"))
    private @Nullable UserId agreedBy;

    @SuppressWarnings("NullAway.Init")
    protected StatusChange() {} // JPA

    StatusChange(
            CandidateId candidate,
            int sequence,
            @Nullable CandidateStatus from,
            CandidateStatus to,
            LocalDate effectiveOn,
            Recording recording,
            Why why) {
        this.id = Ids.next();
        this.candidate = candidate;
        this.sequence = sequence;
        this.fromStatus = from;
        this.toStatus = to;
        this.effectiveOn = effectiveOn;
        this.recordedAt = recording.at();
        this.recordedBy = recording.by();
        this.reason = why.reason();
        this.reviewOn = why.reviewOn();
        this.agreedBy = why.agreedBy();
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return true; // only ever saved once
    }

    public CandidateId candidate() {
        return candidate;
    }

    /** Null at the first referral. */
    public @Nullable CandidateStatus from() {
        return fromStatus;
    }

    public CandidateStatus to() {
        return toStatus;
    }

    public LocalDate effectiveOn() {
        return effectiveOn;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public UserId recordedBy() {
        return recordedBy;
    }

    /** The code of a waiting or withdrawal reason, or of a departure. */
    public @Nullable String reason() {
        return reason;
    }

    public @Nullable LocalDate reviewOn() {
        return reviewOn;
    }

    public @Nullable UserId agreedBy() {
        return agreedBy;
    }
}
