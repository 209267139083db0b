package it.florwork.attendance.domain;

import it.florwork.access.UserId;
import it.florwork.shared.EngagementId;
import it.florwork.shared.Ids;
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

/** A day of an engagement that differs from its timetable. */
@Entity
public class EngagementException {
    /** The host is closed although the timetable plans, or works although it is a holiday. */
    public enum Kind {
        CLOSURE,
        WORKING_HOLIDAY
    }

    @Id
    private UUID id;

    @AttributeOverride(name = "value", column = @Column(name = "engagement_id"))
    private EngagementId engagement;

    @Column(name = "day")
    private LocalDate date;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @AttributeOverride(name = "value", column = @Column(name = "recorded_by"))
    private UserId recordedBy;

    private Instant recordedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected EngagementException() {} // JPA

    public EngagementException(
            EngagementId engagement, LocalDate date, Kind kind, UserId recordedBy, Instant recordedAt) {
        this.id = Ids.next();
        this.engagement = engagement;
        this.date = date;
        this.kind = kind;
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    public EngagementId engagement() {
        return engagement;
    }

    public LocalDate date() {
        return date;
    }

    public Kind kind() {
        return kind;
    }
}
