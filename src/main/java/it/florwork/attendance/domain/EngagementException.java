package it.florwork.attendance.domain;

import it.florwork.access.UserId;
import it.florwork.attendance.SpecialDay;
import it.florwork.attendance.TimeSlot;
import it.florwork.shared.EngagementId;
import it.florwork.shared.Ids;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A day of an engagement that differs from its timetable. */
@Entity
public class EngagementException {
    @Id
    private UUID id;

    @AttributeOverride(name = "value", column = @Column(name = "engagement_id"))
    private EngagementId engagement;

    @Column(name = "day")
    private LocalDate date;

    @Enumerated(EnumType.STRING)
    private SpecialDay.Kind kind;

    @Convert(converter = SlotsColumn.class)
    private @Nullable List<TimeSlot> slots;

    private @Nullable String placeName;
    private @Nullable String placeAddress;

    @AttributeOverride(name = "value", column = @Column(name = "recorded_by"))
    private UserId recordedBy;

    private Instant recordedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected EngagementException() {} // JPA

    public EngagementException(EngagementId engagement, SpecialDay day, UserId recordedBy, Instant recordedAt) {
        this.id = Ids.next();
        this.engagement = engagement;
        this.date = day.date();
        this.kind = day.kind();
        this.slots = day.slots().isEmpty() ? null : day.slots();
        var place = day.place();
        this.placeName = place == null ? null : place.siteName();
        this.placeAddress = place == null ? null : place.address();
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    public EngagementId engagement() {
        return engagement;
    }

    public LocalDate date() {
        return date;
    }

    public SpecialDay day() {
        return new SpecialDay(
                date,
                kind,
                slots == null ? List.of() : slots,
                placeName == null || placeAddress == null ? null : new SpecialDay.Place(placeName, placeAddress));
    }
}
