package it.florwork.progress.domain;

import it.florwork.access.UserId;
import it.florwork.casework.ContactId;
import it.florwork.progress.VisitClosed;
import it.florwork.progress.VisitId;
import it.florwork.progress.VisitPlanned;
import it.florwork.progress.VisitState;
import it.florwork.shared.EngagementId;
import it.florwork.shared.RuleViolation;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** A visit at an engagement; what was seen there is a contact of the person, sealed as all of them are. */
@Entity
public class Visit extends AbstractAggregateRoot<Visit> {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private VisitId id;

    @AttributeOverride(name = "value", column = @Column(name = "engagement_id"))
    private EngagementId engagement;

    @AttributeOverride(name = "value", column = @Column(name = "planned_by"))
    private UserId plannedBy;

    private LocalDate onDay;

    @Enumerated(EnumType.STRING)
    private VisitState state;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "contact_id"))
    private @Nullable ContactId contact;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Visit() {} // JPA

    public Visit(EngagementId engagement, LocalDate on, UserId plannedBy) {
        this.id = VisitId.next();
        this.engagement = engagement;
        this.onDay = on;
        this.plannedBy = plannedBy;
        this.state = VisitState.PLANNED;
        registerEvent(new VisitPlanned(id, engagement, on));
    }

    /** @param noted what was seen */
    public Visit made(LocalDate on, ContactId noted) {
        become(VisitState.DONE);
        onDay = on;
        contact = noted;
        return this;
    }

    public Visit cancelled() {
        become(VisitState.CANCELLED);
        return this;
    }

    private void become(VisitState target) {
        if (state != VisitState.PLANNED) {
            throw new RuleViolation("progress.error.visitClosed");
        }
        state = target;
        registerEvent(new VisitClosed(id, engagement, target));
    }

    public VisitId id() {
        return id;
    }

    public EngagementId engagement() {
        return engagement;
    }

    public UserId plannedBy() {
        return plannedBy;
    }

    public LocalDate on() {
        return onDay;
    }

    public VisitState state() {
        return state;
    }

    public @Nullable ContactId contact() {
        return contact;
    }
}
