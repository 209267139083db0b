package it.florwork.attendance;

import it.florwork.access.OrganisationId;
import it.florwork.candidate.CandidateId;
import it.florwork.candidate.GroupId;
import it.florwork.shared.EngagementId;
import it.florwork.shared.Period;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What other modules may join of an engagement: whose, where, from when to when. */
@Entity
@Immutable
public class EngagementCard {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private EngagementId id;

    @Enumerated(EnumType.STRING)
    private EngagementKind kind;

    @AttributeOverride(name = "value", column = @Column(name = "candidate_id"))
    private CandidateId candidate;

    @AttributeOverride(name = "value", column = @Column(name = "organisation_id"))
    private OrganisationId organisation;

    @AttributeOverride(name = "value", column = @Column(name = "group_id"))
    private @Nullable GroupId group;

    private String siteName;
    private String address;
    private Period period;

    @SuppressWarnings("NullAway.Init")
    protected EngagementCard() {} // JPA

    public EngagementId id() {
        return id;
    }

    public EngagementKind kind() {
        return kind;
    }

    public CandidateId candidate() {
        return candidate;
    }

    public OrganisationId organisation() {
        return organisation;
    }

    /** The lab or Jolly group; null for a placement. */
    public @Nullable GroupId group() {
        return group;
    }

    public String siteName() {
        return siteName;
    }

    public String address() {
        return address;
    }

    public Period period() {
        return period;
    }
}
