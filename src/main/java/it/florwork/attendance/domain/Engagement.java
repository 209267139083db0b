package it.florwork.attendance.domain;

import it.florwork.access.OrganisationId;
import it.florwork.attendance.EngagementKind;
import it.florwork.attendance.OpenEngagement;
import it.florwork.candidate.CandidateId;
import it.florwork.candidate.GroupId;
import it.florwork.rules.Regime;
import it.florwork.shared.EngagementId;
import it.florwork.shared.Period;
import it.florwork.shared.RuleViolation;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/** A placement or an enrolment as attendance knows it: whose, where, from when to when. */
@Entity
public class Engagement {
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

    @Enumerated(EnumType.STRING)
    private @Nullable Regime regime;

    private String siteName;
    private String address;
    private String municipality;
    private @Nullable MonthDay patronDay;
    private Period period;
    private boolean cancelled;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Engagement() {} // JPA

    public Engagement(OpenEngagement opening) {
        this.id = opening.id();
        this.kind = opening.kind();
        this.candidate = opening.candidate();
        this.organisation = opening.organisation();
        this.group = opening.group();
        this.regime = opening.regime();
        this.siteName = opening.siteName();
        this.address = opening.address();
        this.municipality = opening.municipality();
        this.patronDay = opening.patronDay();
        this.period = opening.period();
    }

    /** Its last day is now this one; days that were told for later stay on record and count no more. */
    public Engagement endOn(LocalDate lastDay) {
        if (lastDay.isBefore(period.firstDay())) {
            throw new RuleViolation("attendance.error.endsBeforeItStarts", period.firstDay());
        }
        period = period.endingOn(lastDay);
        return this;
    }

    /** It goes on for longer, or as it was: after a suspension its end moves. */
    public Engagement lasting(Period whole) {
        period = whole;
        return this;
    }

    /** It never began: nobody is expected, and no list shows it. */
    public Engagement cancel() {
        cancelled = true;
        return this;
    }

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

    public @Nullable GroupId group() {
        return group;
    }

    public @Nullable Regime regime() {
        return regime;
    }

    public String siteName() {
        return siteName;
    }

    public String address() {
        return address;
    }

    public String municipality() {
        return municipality;
    }

    public @Nullable MonthDay patronDay() {
        return patronDay;
    }

    public Period period() {
        return period;
    }
}
