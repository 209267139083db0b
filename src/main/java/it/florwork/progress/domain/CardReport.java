package it.florwork.progress.domain;

import it.florwork.access.UserId;
import it.florwork.progress.CardVersion;
import it.florwork.progress.Face;
import it.florwork.progress.FacesVersion;
import it.florwork.progress.Origin;
import it.florwork.progress.Rating;
import it.florwork.progress.Week;
import it.florwork.shared.EngagementId;
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
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One save of one side's card, never changed: a later save names the ones it was based on. */
@Entity
@Immutable
public class CardReport {
    @Id
    private UUID id;

    @AttributeOverride(name = "value", column = @Column(name = "engagement_id"))
    private EngagementId engagement;

    private Week week;

    @Enumerated(EnumType.STRING)
    private CardSide side;

    @AttributeOverride(name = "value", column = @Column(name = "author_id"))
    private UserId author;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "card_answer", joinColumns = @JoinColumn(name = "report_id"))
    private Set<Answer> answers;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "card_basis", joinColumns = @JoinColumn(name = "report_id"))
    @Column(name = "earlier_id")
    private Set<UUID> basedOn;

    private String example;
    private String note;
    private Origin origin;
    private Instant receivedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected CardReport() {} // JPA

    public CardReport(
            UUID id,
            EngagementId engagement,
            Week week,
            CardSide side,
            UserId author,
            Set<Answer> answers,
            Set<UUID> basedOn,
            String example,
            String note,
            Origin origin,
            Instant receivedAt) {
        this.id = id;
        this.engagement = engagement;
        this.week = week;
        this.side = side;
        this.author = author;
        this.answers = Set.copyOf(answers);
        this.basedOn = Set.copyOf(basedOn);
        this.example = example;
        this.note = note;
        this.origin = origin;
        this.receivedAt = receivedAt;
    }

    /** Whether the other says the same thing by the same person: what a device sends again after a lost answer. */
    public boolean saysTheSameAs(CardReport other) {
        return engagement.equals(other.engagement)
                && week.equals(other.week)
                && side == other.side
                && author.equals(other.author)
                && answers().equals(other.answers())
                && basedOn().equals(other.basedOn())
                && example.equals(other.example)
                && note.equals(other.note);
    }

    public UUID id() {
        return id;
    }

    public EngagementId engagement() {
        return engagement;
    }

    public Week week() {
        return week;
    }

    public CardSide side() {
        return side;
    }

    public UserId author() {
        return author;
    }

    public Set<Answer> answers() {
        return Set.copyOf(answers);
    }

    public Set<UUID> basedOn() {
        return Set.copyOf(basedOn);
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public CardVersion asCard() {
        var ratings = answers.stream().collect(Collectors.toMap(Answer::skill, answer -> Rating.of(answer.level())));
        return new CardVersion(id, author, ratings, example, note, receivedAt, origin.device());
    }

    public FacesVersion asFaces() {
        var faces = answers.stream().collect(Collectors.toMap(Answer::skill, answer -> Face.of(answer.level())));
        return new FacesVersion(id, faces, receivedAt, origin.device());
    }
}
