package it.florwork.placement.domain;

import it.florwork.access.UserId;
import it.florwork.placement.PlacementId;
import it.florwork.placement.PolicyCode;
import it.florwork.placement.RecordFact;
import it.florwork.rules.Regime;
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
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A tick: who vouches for which paper. Written once, never changed. */
@Entity
public class PlacementFact {
    /** The rules that rest on a paper that somebody has seen, or on a word where no record says it. */
    public static final Set<PolicyCode> TICKED = EnumSet.of(
            PolicyCode.V7,
            PolicyCode.V10,
            PolicyCode.V11,
            PolicyCode.V12,
            PolicyCode.V13,
            PolicyCode.V17,
            PolicyCode.V20,
            PolicyCode.V21);

    private static final int LONGEST_NUMBER = 60;

    @Id
    private UUID id;

    @AttributeOverride(name = "value", column = @Column(name = "placement_id"))
    private PlacementId placement;

    @Enumerated(EnumType.STRING)
    private PolicyCode policy;

    private LocalDate happenedOn;
    private String documentNumber;

    @Enumerated(EnumType.STRING)
    private @Nullable Regime noticeClass;

    @AttributeOverride(name = "value", column = @Column(name = "recorded_by"))
    private UserId recordedBy;

    private Instant recordedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected PlacementFact() {} // JPA

    public PlacementFact(PlacementId placement, RecordFact fact, LocalDate today, UserId by, Instant at) {
        if (!TICKED.contains(fact.policy())) {
            throw new RuleViolation("placement.error.notTicked");
        }
        if (fact.documentNumber().isBlank() || fact.documentNumber().strip().length() > LONGEST_NUMBER) {
            throw new RuleViolation("placement.error.noDocumentNumber", LONGEST_NUMBER);
        }
        if (fact.happenedOn().isAfter(today)) {
            throw new RuleViolation("placement.error.factAhead");
        }
        if ((fact.policy() == PolicyCode.V11) != (fact.noticeClass() != null)) {
            throw new RuleViolation("placement.error.noticeClass");
        }
        this.id = Ids.next();
        this.placement = placement;
        this.policy = fact.policy();
        this.happenedOn = fact.happenedOn();
        this.documentNumber = fact.documentNumber().strip();
        this.noticeClass = fact.noticeClass();
        this.recordedBy = by;
        this.recordedAt = at;
    }

    public PolicyCode policy() {
        return policy;
    }

    public UserId recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public Dossier.Fact fact() {
        return new Dossier.Fact(happenedOn, documentNumber, noticeClass);
    }
}
