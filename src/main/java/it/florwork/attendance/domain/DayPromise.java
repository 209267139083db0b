package it.florwork.attendance.domain;

import it.florwork.shared.EngagementId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** "OK, I'll be there": what a trainee said last about a day ahead. It is no report: only the day itself tells who came. */
@Entity
@Immutable
public class DayPromise {
    @EmbeddedId
    private OfDay id;

    private Instant saidAt;

    /** Which day. */
    @Embeddable
    public record OfDay(
            @AttributeOverride(name = "value", column = @Column(name = "engagement_id"))
            EngagementId engagement,

            @Column(name = "day") LocalDate date)
            implements Serializable {}

    @SuppressWarnings("NullAway.Init")
    protected DayPromise() {} // JPA: it is said by an insert that may come twice, see DayPromiseRepository

    public EngagementId engagement() {
        return id.engagement();
    }

    public LocalDate date() {
        return id.date();
    }

    public Instant saidAt() {
        return saidAt;
    }
}
