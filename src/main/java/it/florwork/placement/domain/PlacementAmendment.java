package it.florwork.placement.domain;

import it.florwork.access.UserId;
import it.florwork.placement.ExtendPlacement;
import it.florwork.placement.Extension;
import it.florwork.placement.PlacementId;
import it.florwork.shared.Ids;
import it.florwork.shared.RuleViolation;
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

/** An extension with its paper. Written once, never changed. */
@Entity
@Immutable
public class PlacementAmendment {
    private static final int LONGEST_NUMBER = 60;

    @Id
    private UUID id;

    @AttributeOverride(name = "value", column = @Column(name = "placement_id"))
    private PlacementId placement;

    private LocalDate trueFrom;
    private LocalDate lastDayBefore;
    private LocalDate lastDay;
    private String documentNumber;
    private LocalDate documentDate;

    @AttributeOverride(name = "value", column = @Column(name = "recorded_by"))
    private UserId recordedBy;

    private Instant recordedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected PlacementAmendment() {} // JPA

    public PlacementAmendment(PlacementId placement, LocalDate lastDayBefore, ExtendPlacement extension, Act act) {
        var number = extension.documentNumber().strip();
        if (number.isEmpty() || number.length() > LONGEST_NUMBER) {
            throw new RuleViolation("placement.error.noDocumentNumber", LONGEST_NUMBER);
        }
        if (extension.documentDate().isAfter(act.today())) {
            throw new RuleViolation("placement.error.factAhead");
        }
        this.id = Ids.next();
        this.placement = placement;
        this.trueFrom = lastDayBefore.plusDays(1);
        this.lastDayBefore = lastDayBefore;
        this.lastDay = extension.lastDay();
        this.documentNumber = number;
        this.documentDate = extension.documentDate();
        this.recordedBy = act.by();
        this.recordedAt = act.at();
    }

    public PlacementId placement() {
        return placement;
    }

    public Extension extension() {
        return new Extension(trueFrom, lastDay, documentNumber, documentDate, recordedAt);
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
