package it.florwork.allowance.domain;

import it.florwork.access.UserId;
import it.florwork.allowance.RectificationClosed;
import it.florwork.allowance.RectificationProposed;
import it.florwork.allowance.RectificationStatus;
import it.florwork.allowance.Worth;
import it.florwork.rules.RuleChanged;
import it.florwork.rules.RuleId;
import it.florwork.rules.RuleKey;
import it.florwork.shared.Cents;
import it.florwork.shared.EngagementId;
import it.florwork.shared.Ids;
import it.florwork.shared.RuleViolation;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * What a sealed month would be worth by a rule that was made after it was sealed. The month keeps its amount; an accepted
 * rectification stands beside it.
 */
@Entity
@Table(name = "month_rectification")
public class Rectification extends AbstractAggregateRoot<Rectification> {
    public static final int LONGEST_REASON = 500;

    @Id
    private UUID id;

    @AttributeOverride(name = "value", column = @Column(name = "engagement_id"))
    private EngagementId engagement;

    private LocalDate monthStart;
    private int edition;

    @AttributeOverride(name = "value", column = @Column(name = "rule_id"))
    private RuleId rule;

    @Enumerated(EnumType.STRING)
    private RuleKey ruleKey;

    private long stoodAt;
    private long due;

    @Convert(converter = StepsColumn.class)
    private Worth steps;

    @Enumerated(EnumType.STRING)
    private RectificationStatus status;

    private Instant proposedAt;

    @AttributeOverride(name = "value", column = @Column(name = "closed_by"))
    private @Nullable UserId closedBy;

    private @Nullable Instant closedAt;
    private @Nullable String reason;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Rectification() {} // JPA

    /**
     * @param change the rule that was made later
     * @param stoodAt what the month came to before, with what was rectified already
     */
    public Rectification(MonthWorth kept, RuleChanged change, Cents stoodAt, Worth anew, Instant now) {
        this.id = Ids.next();
        this.engagement = kept.engagement();
        this.monthStart = kept.month().atDay(1);
        this.edition = kept.edition();
        this.rule = change.rule();
        this.ruleKey = change.key();
        this.stoodAt = stoodAt.value();
        this.due = anew.due().value();
        this.steps = anew;
        this.status = RectificationStatus.PROPOSED;
        this.proposedAt = now;
        registerEvent(new RectificationProposed(id, engagement, month(), rule));
    }

    public Rectification accept(String why, UserId by, Instant now) {
        return decide(RectificationStatus.ACCEPTED, why, by, now);
    }

    public Rectification decline(String why, UserId by, Instant now) {
        return decide(RectificationStatus.DECLINED, why, by, now);
    }

    private Rectification decide(RectificationStatus decision, String why, UserId by, Instant now) {
        if (why.isBlank() || why.length() > LONGEST_REASON) {
            throw new RuleViolation("allowance.error.reasonMissing", LONGEST_REASON);
        }
        reason = why.strip();
        closedBy = by;
        return become(decision, now);
    }

    /** Nobody has decided, and it is not what stands to be decided any more. */
    public Rectification overtaken(Instant now) {
        return become(RectificationStatus.OVERTAKEN, now);
    }

    private Rectification become(RectificationStatus target, Instant now) {
        if (!status.next().contains(target)) {
            throw new RuleViolation("allowance.error.decidedAlready");
        }
        status = target;
        closedAt = now;
        registerEvent(new RectificationClosed(id, engagement, month(), target));
        return this;
    }

    public boolean isOpen() {
        return status == RectificationStatus.PROPOSED;
    }

    public boolean isDecided() {
        return closedBy != null;
    }

    public boolean isAccepted() {
        return status == RectificationStatus.ACCEPTED;
    }

    public boolean isOf(MonthWorth kept) {
        return engagement.equals(kept.engagement()) && month().equals(kept.month()) && edition == kept.edition();
    }

    /** What it adds to the month; below zero when it takes something off. */
    public Cents difference() {
        return new Cents(due - stoodAt);
    }

    public UUID id() {
        return id;
    }

    public EngagementId engagement() {
        return engagement;
    }

    public YearMonth month() {
        return YearMonth.from(monthStart);
    }

    public int edition() {
        return edition;
    }

    public Cents stoodAt() {
        return new Cents(stoodAt);
    }

    public Worth anew() {
        return steps;
    }

    public RectificationStatus status() {
        return status;
    }
}
