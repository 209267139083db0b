package it.florwork.casework.domain;

import it.florwork.access.UserId;
import it.florwork.candidate.CandidateId;
import it.florwork.casework.AssignmentCancelled;
import it.florwork.casework.AssignmentChanged;
import it.florwork.casework.AssignmentId;
import it.florwork.casework.AssignmentKind;
import it.florwork.casework.AssignmentTarget;
import it.florwork.casework.AssignmentTarget.OfEngagement;
import it.florwork.casework.AssignmentTarget.OfGroup;
import it.florwork.casework.AssignmentTarget.OfPerson;
import it.florwork.casework.TutorAssigned;
import it.florwork.shared.Period;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** That a user follows a placement, a group or a person, as something, from a day to a day. */
@Entity
public class Assignment extends AbstractAggregateRoot<Assignment> {

    /** What kind of thing the target is. */
    public enum TargetKind {
        ENGAGEMENT,
        GROUP,
        PERSON
    }

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private AssignmentId id;

    @AttributeOverride(name = "value", column = @Column(name = "user_id"))
    private UserId user;

    @Enumerated(EnumType.STRING)
    private AssignmentKind kind;

    @Enumerated(EnumType.STRING)
    private TargetKind targetKind;

    private UUID targetId;

    @AttributeOverride(name = "value", column = @Column(name = "candidate_id"))
    private @Nullable CandidateId candidate;

    private Period period;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Assignment() {} // JPA

    public Assignment(UserId user, AssignmentKind kind, AssignmentTarget target, Period period) {
        this.id = AssignmentId.next();
        this.user = user;
        this.kind = kind;
        this.targetId = target.value();
        this.period = period;
        switch (target) {
            case OfEngagement engagement -> {
                this.targetKind = TargetKind.ENGAGEMENT;
                this.candidate = engagement.candidate();
            }
            case OfGroup group -> this.targetKind = TargetKind.GROUP;
            case OfPerson person -> {
                this.targetKind = TargetKind.PERSON;
                this.candidate = person.candidate();
            }
        }
        registerEvent(new TutorAssigned(id, user, kind, targetId, period));
    }

    /** Ends with this day, earlier or later than planned. */
    public Assignment endingOn(LocalDate lastDay) {
        period = period.endingOn(lastDay);
        registerEvent(new AssignmentChanged(id, lastDay));
        return this;
    }

    /** It never began. */
    public Assignment cancelled() {
        registerEvent(new AssignmentCancelled(id));
        return this;
    }

    public AssignmentId id() {
        return id;
    }

    public UserId user() {
        return user;
    }

    public AssignmentKind kind() {
        return kind;
    }

    public Period period() {
        return period;
    }
}
