package it.florwork.attendance.domain;

import it.florwork.access.UserId;
import it.florwork.shared.EngagementId;
import it.florwork.shared.Ids;
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

/** Somebody changed what was planned on these days, both included. */
@Entity
@Immutable
public class PlanHand {
    @Id
    private UUID id;

    @AttributeOverride(name = "value", column = @Column(name = "engagement_id"))
    private EngagementId engagement;

    @AttributeOverride(name = "value", column = @Column(name = "changed_by"))
    private UserId changedBy;

    private LocalDate firstDay;
    private LocalDate lastDay;
    private Instant changedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected PlanHand() {} // JPA

    public PlanHand(EngagementId engagement, UserId changedBy, LocalDate firstDay, LocalDate lastDay, Instant now) {
        this.id = Ids.next();
        this.engagement = engagement;
        this.changedBy = changedBy;
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        this.changedAt = now;
    }
}
