package it.florwork.placement;

import it.florwork.access.OrganisationId;
import it.florwork.access.UserId;
import it.florwork.candidate.CandidateId;
import it.florwork.company.SiteId;
import it.florwork.opening.OpeningId;
import it.florwork.rules.Regime;
import it.florwork.rules.TargetGroup;
import it.florwork.shared.EngagementId;
import it.florwork.shared.Period;
import it.florwork.shared.WeeklyTimetable;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.Immutable;

/** What other modules may join of an internship; its id is the engagement's. */
@Entity
@Immutable
public class PlacementCard {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private EngagementId id;

    @AttributeOverride(name = "value", column = @Column(name = "candidate_id"))
    private CandidateId candidate;

    @AttributeOverride(name = "value", column = @Column(name = "organisation_id"))
    private OrganisationId organisation;

    @AttributeOverride(name = "value", column = @Column(name = "site_id"))
    private SiteId site;

    @AttributeOverride(name = "value", column = @Column(name = "opening_id"))
    private OpeningId opening;

    @Enumerated(EnumType.STRING)
    private Regime regime;

    @Enumerated(EnumType.STRING)
    private TargetGroup targetGroup;

    private Period period;
    private WeeklyTimetable timetable;

    @Enumerated(EnumType.STRING)
    private PlacementStatus status;

    @AttributeOverride(name = "value", column = @Column(name = "host_tutor"))
    private UserId hostTutor;

    @AttributeOverride(name = "value", column = @Column(name = "promoter_tutor"))
    private UserId promoterTutor;

    @SuppressWarnings("NullAway.Init")
    protected PlacementCard() {} // JPA

    public EngagementId id() {
        return id;
    }

    public CandidateId candidate() {
        return candidate;
    }

    public OrganisationId organisation() {
        return organisation;
    }

    public SiteId site() {
        return site;
    }

    public OpeningId opening() {
        return opening;
    }

    public Regime regime() {
        return regime;
    }

    public TargetGroup targetGroup() {
        return targetGroup;
    }

    public Period period() {
        return period;
    }

    public WeeklyTimetable timetable() {
        return timetable;
    }

    public PlacementStatus status() {
        return status;
    }

    public UserId hostTutor() {
        return hostTutor;
    }

    public UserId promoterTutor() {
        return promoterTutor;
    }
}
