package it.florwork.candidate.domain;

import it.florwork.access.UserId;
import it.florwork.candidate.CandidateId;
import it.florwork.candidate.SkillLevel;
import it.florwork.candidate.SkillSource;
import it.florwork.shared.Ids;
import it.florwork.vocabulary.SkillCode;
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

/** One word on what a person can do; only ever added. */
@Entity
public class SkillClaim {
    @Id
    private UUID id;

    @AttributeOverride(name = "value", column = @Column(name = "candidate_id"))
    private CandidateId candidate;

    @AttributeOverride(name = "value", column = @Column(name = "skill_code"))
    private SkillCode skill;

    private int level;

    @Enumerated(EnumType.STRING)
    private SkillSource source;

    private LocalDate claimedOn;
    private Instant recordedAt;

    @AttributeOverride(name = "value", column = @Column(name = "recorded_by"))
    private UserId recordedBy;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected SkillClaim() {} // JPA

    public SkillClaim(CandidateId candidate, SkillLevel said, UserId recordedBy, Instant recordedAt) {
        this.id = Ids.next();
        this.candidate = candidate;
        this.skill = said.skill();
        this.level = said.level();
        this.source = said.source();
        this.claimedOn = said.on();
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    /** Decides between two claims of one instant, here as in the database. */
    public UUID id() {
        return id;
    }

    public CandidateId candidate() {
        return candidate;
    }

    public SkillLevel level() {
        return new SkillLevel(skill, level, source, claimedOn);
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
