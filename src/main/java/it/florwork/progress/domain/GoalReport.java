package it.florwork.progress.domain;

import it.florwork.access.UserId;
import it.florwork.placement.GoalId;
import it.florwork.placement.TrainingGoal;
import it.florwork.progress.GoalMarked;
import it.florwork.progress.MarkGoal;
import it.florwork.shared.EngagementId;
import it.florwork.shared.RuleViolation;
import it.florwork.vocabulary.SkillCode;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** What a tutor said of a goal; never changed, the latest word stands. */
@Entity
@Immutable
public class GoalReport extends AbstractAggregateRoot<GoalReport> {
    @Id
    private UUID id;

    @AttributeOverride(name = "value", column = @Column(name = "engagement_id"))
    private EngagementId engagement;

    @AttributeOverride(name = "value", column = @Column(name = "goal_id"))
    private GoalId goal;

    private boolean reached;
    private LocalDate onDay;

    @AttributeOverride(name = "value", column = @Column(name = "skill"))
    private @Nullable SkillCode skill;

    private int level;
    private String seen;

    @AttributeOverride(name = "value", column = @Column(name = "author_id"))
    private UserId author;

    private Instant receivedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected GoalReport() {} // JPA

    /** @throws RuleViolation when the words do not fit */
    public GoalReport(MarkGoal said, TrainingGoal goal, UserId author, Instant receivedAt) {
        if (said.seen().length() > MarkGoal.LONGEST_SEEN) {
            throw new RuleViolation("progress.error.exampleTooLong", MarkGoal.LONGEST_SEEN);
        }
        this.id = said.id();
        this.engagement = said.engagement();
        this.goal = goal.id();
        this.reached = said.reached();
        this.onDay = said.on();
        this.skill = goal.skill();
        this.level = goal.targetLevel();
        this.seen = said.seen();
        this.author = author;
        this.receivedAt = receivedAt;
        registerEvent(new GoalMarked(engagement, this.goal, reached, author, id));
    }

    /** Whether this is the same act, sent again. */
    public boolean isOf(MarkGoal said, UserId by) {
        return engagement.equals(said.engagement())
                && goal.equals(said.goal())
                && reached == said.reached()
                && onDay.equals(said.on())
                && seen.equals(said.seen())
                && author.equals(by);
    }

    public GoalId goal() {
        return goal;
    }

    public boolean isReached() {
        return reached;
    }

    public LocalDate onDay() {
        return onDay;
    }

    public String seen() {
        return seen;
    }

    public UserId author() {
        return author;
    }

    public Instant receivedAt() {
        return receivedAt;
    }
}
