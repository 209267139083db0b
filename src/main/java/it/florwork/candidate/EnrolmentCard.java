package it.florwork.candidate;

import it.florwork.shared.EngagementId;
import it.florwork.shared.Period;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.Immutable;

/** What other modules may join of an enrolment. Those that never began are left out. */
@Entity
@Immutable
public class EnrolmentCard {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private EngagementId id;

    @AttributeOverride(name = "value", column = @Column(name = "candidate_id"))
    private CandidateId candidate;

    @AttributeOverride(name = "value", column = @Column(name = "group_id"))
    private GroupId group;

    @Enumerated(EnumType.STRING)
    private PathwayKind kind;

    private Period period;

    @SuppressWarnings("NullAway.Init")
    protected EnrolmentCard() {} // JPA

    public EngagementId id() {
        return id;
    }

    public CandidateId candidate() {
        return candidate;
    }

    public GroupId group() {
        return group;
    }

    public PathwayKind kind() {
        return kind;
    }

    public Period period() {
        return period;
    }
}
