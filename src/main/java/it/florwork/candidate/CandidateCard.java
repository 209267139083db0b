package it.florwork.candidate;

import it.florwork.access.UserId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What other modules may join of a person: the code name, the stage, who follows. Never the identity. */
@Entity
@Immutable
public class CandidateCard {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private CandidateId id;

    private String codeName;

    @Enumerated(EnumType.STRING)
    private CandidateStatus status;

    private LocalDate statusSince;

    @AttributeOverride(name = "value", column = @Column(name = "operator_id"))
    private @Nullable UserId operator;

    @AttributeOverride(name = "value", column = @Column(name = "case_manager_id"))
    private UserId caseManager;

    @AttributeOverride(name = "value", column = @Column(name = "user_id"))
    private @Nullable UserId user;

    @SuppressWarnings("NullAway.Init")
    protected CandidateCard() {} // JPA

    public CandidateId id() {
        return id;
    }

    public String codeName() {
        return codeName;
    }

    public CandidateStatus status() {
        return status;
    }

    /** The day the stage holds from; it may lie ahead. */
    public LocalDate statusSince() {
        return statusSince;
    }

    public @Nullable UserId operator() {
        return operator;
    }

    public UserId caseManager() {
        return caseManager;
    }

    /** The person's own account, when there is one. */
    public @Nullable UserId user() {
        return user;
    }
}
