package it.florwork.attendance.domain;

import it.florwork.access.UserId;
import it.florwork.attendance.MonthDisputeOutcome;
import it.florwork.attendance.MonthDisputeView;
import it.florwork.attendance.Side;
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

/** What one side holds against a month that is not sealed yet, until a person resolves it. Its reason never changes. */
@Entity
public class MonthDispute {
    @Id
    private UUID id;

    @AttributeOverride(name = "value", column = @Column(name = "engagement_id"))
    private EngagementId engagement;

    private LocalDate monthStart;
    private int edition;

    @Enumerated(EnumType.STRING)
    private Side side;

    @AttributeOverride(name = "value", column = @Column(name = "opened_by"))
    private UserId openedBy;

    private String reason;
    private Instant openedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable MonthDisputeOutcome outcome;

    @AttributeOverride(name = "value", column = @Column(name = "closed_by"))
    private @Nullable UserId closedBy;

    private @Nullable Instant closedAt;
    private @Nullable String answer;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected MonthDispute() {} // JPA

    public MonthDispute(AttendanceMonth month, Side side, UserId openedBy, String reason, Instant openedAt) {
        this.id = Ids.next();
        this.engagement = month.engagement();
        this.monthStart = month.month().atDay(1);
        this.edition = month.edition();
        this.side = side;
        this.openedBy = openedBy;
        this.reason = reason;
        this.openedAt = openedAt;
    }

    public void resolve(String words, UserId operator, Instant now) {
        close(MonthDisputeOutcome.RESOLVED, operator, now);
        answer = words;
    }

    /** Only the side that opened it takes it back. */
    public void withdraw(Side by, UserId user, Instant now) {
        if (by != side) {
            throw new RuleViolation("attendance.error.disputeOfTheOther");
        }
        close(MonthDisputeOutcome.WITHDRAWN, user, now);
    }

    private void close(MonthDisputeOutcome how, UserId by, Instant now) {
        outcome = how;
        closedBy = by;
        closedAt = now;
    }

    public EngagementId engagement() {
        return engagement;
    }

    public MonthDisputeView view() {
        return new MonthDisputeView(side, edition, reason, openedAt, outcome, answer);
    }
}
