package it.florwork.candidate.domain;

import it.florwork.candidate.CandidateId;
import it.florwork.candidate.EnrolmentEnded;
import it.florwork.candidate.EnrolmentOutcome;
import it.florwork.candidate.EnrolmentStarted;
import it.florwork.candidate.GroupId;
import it.florwork.candidate.PathwayKind;
import it.florwork.shared.EngagementId;
import it.florwork.shared.Ids;
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
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** A person's part in a group. Its id is the engagement's; nobody is in two of one kind on one day. */
@Entity
public class Enrolment extends AbstractAggregateRoot<Enrolment> {
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

    @Enumerated(EnumType.STRING)
    private @Nullable EnrolmentOutcome outcome;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Enrolment() {} // JPA

    public Enrolment(CandidateId candidate, PathwayGroup group, Period period) {
        if (!group.period().covers(period)) {
            throw new RuleViolation(
                    "candidate.error.outsideGroup",
                    group.period().firstDay(),
                    group.period().lastDay());
        }
        this.id = new EngagementId(Ids.next());
        this.candidate = candidate;
        this.group = group.id();
        this.kind = group.kind();
        this.period = period;
        registerEvent(new EnrolmentStarted(id, candidate, this.group, period));
    }

    /** Left on this day, which still counts. */
    public Enrolment left(LocalDate lastDay, EnrolmentOutcome how) {
        if (outcome != null) {
            throw new RuleViolation("candidate.error.leftAlready");
        }
        if (!period.contains(lastDay)) {
            throw new RuleViolation("candidate.error.outsideEnrolment", period.firstDay(), period.lastDay());
        }
        period = period.endingOn(lastDay);
        outcome = how;
        registerEvent(new EnrolmentEnded(id, candidate, group, lastDay, how));
        return this;
    }

    /** Left because the person waits or withdraws from this day on. What had not begun keeps its first day only. */
    public Enrolment interrupted(LocalDate day) {
        if (outcome != null) {
            return this;
        }
        return period.firstDay().isBefore(day)
                ? left(day.minusDays(1), EnrolmentOutcome.INTERRUPTED)
                : left(period.firstDay(), EnrolmentOutcome.NEVER_STARTED);
    }

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

    public @Nullable EnrolmentOutcome outcome() {
        return outcome;
    }
}
