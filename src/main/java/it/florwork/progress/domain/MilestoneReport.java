package it.florwork.progress.domain;

import it.florwork.access.UserId;
import it.florwork.progress.MilestoneAnswer;
import it.florwork.progress.MilestoneKind;
import it.florwork.progress.MilestoneQuestion;
import it.florwork.progress.MilestoneTaken;
import it.florwork.progress.TakeMilestone;
import it.florwork.shared.EngagementId;
import it.florwork.shared.RuleViolation;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** What somebody was told at a milestone; never changed, another one may follow. */
@Entity
@Immutable
public class MilestoneReport extends AbstractAggregateRoot<MilestoneReport> {
    @Id
    private UUID id;

    @AttributeOverride(name = "value", column = @Column(name = "engagement_id"))
    private EngagementId engagement;

    @Enumerated(EnumType.STRING)
    private MilestoneKind kind;

    @AttributeOverride(name = "value", column = @Column(name = "author_id"))
    private UserId author;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "milestone_answer", joinColumns = @JoinColumn(name = "report_id"))
    @MapKeyColumn(name = "question")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "answer")
    @Enumerated(EnumType.STRING)
    private Map<MilestoneQuestion, MilestoneAnswer> answers;

    private String note;
    private Instant receivedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected MilestoneReport() {} // JPA

    /** @throws RuleViolation unless exactly what the milestone asks is answered, and the note fits */
    public MilestoneReport(TakeMilestone taken, UserId author, Instant receivedAt) {
        long missing = taken.kind().questions().stream()
                .filter(question -> !taken.answers().containsKey(question))
                .count();
        if (missing > 0) {
            throw new RuleViolation("progress.error.milestoneUnanswered", missing);
        }
        if (taken.answers().size() != taken.kind().questions().size()) {
            throw new RuleViolation("progress.error.milestoneOther");
        }
        if (taken.note().length() > TakeMilestone.LONGEST_NOTE) {
            throw new RuleViolation("progress.error.noteTooLong", TakeMilestone.LONGEST_NOTE);
        }
        this.id = taken.id();
        this.engagement = taken.engagement();
        this.kind = taken.kind();
        this.author = author;
        this.answers = taken.answers();
        this.note = taken.note();
        this.receivedAt = receivedAt;
        registerEvent(new MilestoneTaken(engagement, kind, author, id));
    }

    /** Whether this is the same act, sent again. */
    public boolean isOf(TakeMilestone taken, UserId by) {
        return engagement.equals(taken.engagement())
                && kind == taken.kind()
                && author.equals(by)
                && answers().equals(taken.answers())
                && note.equals(taken.note());
    }

    public EngagementId engagement() {
        return engagement;
    }

    public MilestoneKind kind() {
        return kind;
    }

    public UserId author() {
        return author;
    }

    public Map<MilestoneQuestion, MilestoneAnswer> answers() {
        return Map.copyOf(answers);
    }

    public String note() {
        return note;
    }

    public Instant receivedAt() {
        return receivedAt;
    }
}
