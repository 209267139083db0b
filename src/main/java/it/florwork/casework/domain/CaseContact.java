package it.florwork.casework.domain;

import it.florwork.access.UserId;
import it.florwork.candidate.CandidateId;
import it.florwork.candidate.PersonSeal;
import it.florwork.casework.ContactId;
import it.florwork.casework.ContactKind;
import it.florwork.casework.ContactRecorded;
import it.florwork.casework.ContactRow;
import it.florwork.casework.RecordContact;
import it.florwork.shared.RuleViolation;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** A talk or a visit: only ever added; of it changes nothing but that what was agreed is done. */
@Entity
public class CaseContact extends AbstractAggregateRoot<CaseContact> {
    private static final String NOTE = "contact note";
    private static final String ACTION = "contact action";

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ContactId id;

    @AttributeOverride(name = "value", column = @Column(name = "candidate_id"))
    private CandidateId candidate;

    @Enumerated(EnumType.STRING)
    private ContactKind kind;

    private LocalDate happenedOn;
    private int minutes;
    private byte @Nullable [] note;
    private byte @Nullable [] nextAction;
    private @Nullable LocalDate nextOn;
    private @Nullable LocalDate doneOn;

    @AttributeOverride(name = "value", column = @Column(name = "recorded_by"))
    private UserId recordedBy;

    private Instant recordedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected CaseContact() {} // JPA

    public CaseContact(CandidateId candidate, RecordContact said, PersonSeal.OfPerson seal, UserId by, Instant at) {
        this.id = ContactId.next();
        this.candidate = candidate;
        this.kind = said.kind();
        this.happenedOn = said.on();
        this.minutes = said.minutes();
        this.note = said.note().isEmpty() ? null : seal.seal(NOTE, said.note());
        this.nextAction = said.nextAction().isEmpty() ? null : seal.seal(ACTION, said.nextAction());
        this.nextOn = said.nextOn();
        this.recordedBy = by;
        this.recordedAt = at;
        registerEvent(new ContactRecorded(id, candidate, kind, happenedOn, minutes));
    }

    /** What was agreed is done. */
    public CaseContact done(LocalDate on) {
        if (nextOn == null || doneOn != null) {
            throw new RuleViolation("casework.error.nothingOpen");
        }
        doneOn = on;
        return this;
    }

    public ContactId id() {
        return id;
    }

    public CandidateId candidate() {
        return candidate;
    }

    /** @param seal asked only where there are words to open */
    public ContactRow opened(Supplier<PersonSeal.OfPerson> seal, String by) {
        return new ContactRow(
                id,
                kind,
                happenedOn,
                minutes,
                by,
                note == null ? "" : seal.get().open(NOTE, note),
                nextAction == null ? "" : seal.get().open(ACTION, nextAction),
                nextOn,
                doneOn);
    }
}
