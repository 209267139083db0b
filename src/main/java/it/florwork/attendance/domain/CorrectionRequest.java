package it.florwork.attendance.domain;

import it.florwork.access.UserId;
import it.florwork.attendance.CorrectionCause;
import it.florwork.attendance.DayAct;
import it.florwork.attendance.DayReportId;
import it.florwork.shared.EngagementId;
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
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A report that was received but changes nothing until an operator says so. */
@Entity
public class CorrectionRequest {
    enum Status {
        OPEN,
        ACCEPTED,
        DECLINED
    }

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "report_id"))
    private DayReportId report;

    @AttributeOverride(name = "value", column = @Column(name = "engagement_id"))
    private EngagementId engagement;

    @Column(name = "day")
    private LocalDate date;

    @Enumerated(EnumType.STRING)
    private CorrectionCause cause;

    @Enumerated(EnumType.STRING)
    private Status status;

    @AttributeOverride(name = "value", column = @Column(name = "decided_by"))
    private @Nullable UserId decidedBy;

    private @Nullable Instant decidedAt;
    private @Nullable String reason;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected CorrectionRequest() {} // JPA

    public CorrectionRequest(DayReport report, CorrectionCause cause) {
        this.report = report.id();
        this.engagement = report.engagement();
        this.date = report.date();
        this.cause = cause;
        this.status = Status.OPEN;
    }

    /** From now on the report counts like any other. */
    public void accept(UserId by, String why, Instant now) {
        decide(Status.ACCEPTED, by, why, now);
    }

    /** The report stays on record and never counts. */
    public void decline(UserId by, String why, Instant now) {
        decide(Status.DECLINED, by, why, now);
    }

    private void decide(Status decision, UserId by, String why, Instant now) {
        if (status != Status.OPEN) {
            throw new RuleViolation("attendance.error.alreadyDecided");
        }
        status = decision;
        decidedBy = by;
        decidedAt = now;
        reason = why;
    }

    public DayReportId report() {
        return report;
    }

    public EngagementId engagement() {
        return engagement;
    }

    public LocalDate date() {
        return date;
    }

    public CorrectionCause cause() {
        return cause;
    }

    public @Nullable UserId decidedBy() {
        return decidedBy;
    }

    /** What became of it, with the name of who decided. */
    public DayAct.Correction outcome(Map<UserId, String> names) {
        return new DayAct.Correction(
                cause,
                DayAct.CorrectionState.valueOf(status.name()),
                decidedBy == null ? "" : names.getOrDefault(decidedBy, ""),
                decidedAt,
                reason);
    }

    public boolean isOpen() {
        return status == Status.OPEN;
    }

    public boolean isAccepted() {
        return status == Status.ACCEPTED;
    }
}
