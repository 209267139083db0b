package it.florwork.attendance.domain;

import it.florwork.shared.EngagementId;
import it.florwork.shared.Ids;
import it.florwork.shared.Period;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Days on which an engagement rests: nothing is planned, nothing is done. Open until it resumes. */
@Entity
public class EngagementSuspension {
    @Id
    private UUID id;

    @AttributeOverride(name = "value", column = @Column(name = "engagement_id"))
    private EngagementId engagement;

    private Period period;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected EngagementSuspension() {} // JPA

    public EngagementSuspension(EngagementId engagement, Period period) {
        this.id = Ids.next();
        this.engagement = engagement;
        this.period = period;
    }

    public EngagementSuspension endedWith(Period whole) {
        period = whole;
        return this;
    }

    public EngagementId engagement() {
        return engagement;
    }

    public Period period() {
        return period;
    }
}
