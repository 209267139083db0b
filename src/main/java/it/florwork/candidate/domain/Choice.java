package it.florwork.candidate.domain;

import it.florwork.candidate.CandidateId;
import it.florwork.candidate.ChoiceGiven;
import it.florwork.candidate.ChoiceId;
import it.florwork.candidate.ChoiceKind;
import it.florwork.candidate.ChoiceRevoked;
import it.florwork.candidate.ChoiceRow;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** Something a person allowed, with the text they read; taken back, it stays as a fact. */
@Entity
public class Choice extends AbstractAggregateRoot<Choice> {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ChoiceId id;

    @AttributeOverride(name = "value", column = @Column(name = "candidate_id"))
    private CandidateId candidate;

    @Enumerated(EnumType.STRING)
    private ChoiceKind kind;

    @Column(name = "scope_id")
    private UUID scope;

    private String textVersion;
    private String language;
    private Instant givenAt;
    private @Nullable Instant revokedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Choice() {} // JPA

    public Choice(
            CandidateId candidate, ChoiceKind kind, UUID scope, String textVersion, String language, Instant givenAt) {
        this.id = ChoiceId.next();
        this.candidate = candidate;
        this.kind = kind;
        this.scope = scope;
        this.textVersion = textVersion;
        this.language = language;
        this.givenAt = givenAt;
        registerEvent(new ChoiceGiven(id, candidate, kind, scope));
    }

    public Choice takenBack(Instant at) {
        if (revokedAt == null) {
            revokedAt = at;
            registerEvent(new ChoiceRevoked(id, candidate, kind, scope));
        }
        return this;
    }

    public ChoiceId id() {
        return id;
    }

    public ChoiceRow row() {
        return new ChoiceRow(id, kind, scope, givenAt, revokedAt);
    }
}
