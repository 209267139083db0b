package it.florwork.attendance.domain;

import it.florwork.access.UserId;
import it.florwork.placement.SuspensionReason;
import it.florwork.shared.EngagementId;
import it.florwork.shared.Ids;
import it.florwork.shared.RuleViolation;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An absence so long that it may be a suspension; a person decides, and what was decided stays. */
@Entity
public class SuspensionProposal {
    @Id
    private UUID id;

    @AttributeOverride(name = "value", column = @Column(name = "engagement_id"))
    private EngagementId engagement;

    @Enumerated(EnumType.STRING)
    private SuspensionReason reason;

    private LocalDate firstDay;
    private LocalDate lastDay;
    private Instant foundAt;
    private @Nullable Boolean suspended;

    @AttributeOverride(name = "value", column = @Column(name = "decided_by"))
    private @Nullable UserId decidedBy;

    private @Nullable Instant decidedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected SuspensionProposal() {} // JPA

    public SuspensionProposal(EngagementId engagement, LongAbsence absence, Instant now) {
        this.id = Ids.next();
        this.engagement = engagement;
        this.reason = absence.reason();
        this.firstDay = absence.firstDay();
        this.lastDay = absence.lastDay();
        this.foundAt = now;
    }

    /** It goes on: the last day told is a later one. */
    public SuspensionProposal lasting(LocalDate until) {
        if (suspended == null && until.isAfter(lastDay)) {
            lastDay = until;
        }
        return this;
    }

    public SuspensionProposal decide(boolean itSuspends, UserId by, Instant now) {
        if (suspended != null) {
            throw new RuleViolation("attendance.error.proposalDecided");
        }
        suspended = itSuspends;
        decidedBy = by;
        decidedAt = now;
        return this;
    }

    public boolean isAbout(LongAbsence absence) {
        return reason == absence.reason() && firstDay.equals(absence.firstDay());
    }

    public UUID id() {
        return id;
    }

    public EngagementId engagement() {
        return engagement;
    }

    public LongAbsence absence() {
        return new LongAbsence(reason, firstDay, lastDay);
    }
}
