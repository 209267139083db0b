package it.florwork.candidate.domain;

import it.florwork.access.UserId;
import it.florwork.candidate.CandidateId;
import it.florwork.candidate.ErasureAsked;
import it.florwork.candidate.ErasureDecided;
import it.florwork.candidate.ErasureId;
import it.florwork.candidate.ErasureRefusal;
import it.florwork.candidate.ErasureStatus;
import it.florwork.candidate.PersonErased;
import it.florwork.shared.RuleViolation;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** That a person is to be erased: one asks, one grants, and another one carries it out. */
@Entity
public class ErasureRequest extends AbstractAggregateRoot<ErasureRequest> {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ErasureId id;

    @AttributeOverride(name = "value", column = @Column(name = "candidate_id"))
    private CandidateId candidate;

    @Enumerated(EnumType.STRING)
    private ErasureStatus status;

    @AttributeOverride(name = "value", column = @Column(name = "asked_by"))
    private UserId askedBy;

    private Instant askedAt;

    @AttributeOverride(name = "value", column = @Column(name = "decided_by"))
    private @Nullable UserId decidedBy;

    private @Nullable Instant decidedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable ErasureRefusal refusal;

    @AttributeOverride(name = "value", column = @Column(name = "done_by"))
    private @Nullable UserId doneBy;

    private @Nullable Instant doneAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected ErasureRequest() {} // JPA

    public ErasureRequest(CandidateId candidate, UserId by, Instant at) {
        this.id = ErasureId.next();
        this.candidate = candidate;
        this.status = ErasureStatus.ASKED;
        this.askedBy = by;
        this.askedAt = at;
        registerEvent(new ErasureAsked(id, candidate));
    }

    /** Taken back twice it stays as the first time left it. */
    public ErasureRequest takeBack() {
        if (status != ErasureStatus.TAKEN_BACK) {
            become(ErasureStatus.TAKEN_BACK);
            registerEvent(new ErasureDecided(id, candidate, status));
        }
        return this;
    }

    public ErasureRequest refuse(ErasureRefusal why, UserId by, Instant at) {
        become(ErasureStatus.REFUSED);
        refusal = why;
        return decided(by, at);
    }

    public ErasureRequest grant(UserId by, Instant at) {
        become(ErasureStatus.GRANTED);
        return decided(by, at);
    }

    private ErasureRequest decided(UserId by, Instant at) {
        decidedBy = by;
        decidedAt = at;
        registerEvent(new ErasureDecided(id, candidate, status));
        return this;
    }

    /**
     * @param person whom it is about, locked
     * @param typed the person's code, typed by hand: nobody does this by a slip
     */
    public void mayBeCarriedOut(Candidate person, boolean isHeld, String typed, UserId by) {
        if (status != ErasureStatus.GRANTED) {
            throw new RuleViolation("candidate.error.erasureNotGranted");
        }
        if (by.equals(decidedBy)) {
            throw new RuleViolation("candidate.error.erasureByAnother");
        }
        if (isHeld) {
            throw new RuleViolation("candidate.error.erasureHeld");
        }
        if (!person.status().isClosed()) {
            throw new RuleViolation("candidate.error.erasureWhileOpen");
        }
        if (!person.codeName().equalsIgnoreCase(typed.strip())) {
            throw new RuleViolation("candidate.error.erasureOtherCode");
        }
    }

    public ErasureRequest carriedOut(Map<String, Integer> taken, UserId by, Instant at) {
        become(ErasureStatus.DONE);
        doneBy = by;
        doneAt = at;
        registerEvent(new PersonErased(id, candidate, taken));
        return this;
    }

    private void become(ErasureStatus target) {
        if (!status.next().contains(target)) {
            throw new RuleViolation("candidate.error.erasureDecided");
        }
        status = target;
    }

    public ErasureId id() {
        return id;
    }

    public CandidateId candidate() {
        return candidate;
    }

    public ErasureStatus status() {
        return status;
    }
}
