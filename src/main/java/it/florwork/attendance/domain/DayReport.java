package it.florwork.attendance.domain;

import it.florwork.access.UserId;
import it.florwork.attendance.ClosureReason;
import it.florwork.attendance.DayKind;
import it.florwork.attendance.DayReportId;
import it.florwork.attendance.DayVersion;
import it.florwork.attendance.ReportDay;
import it.florwork.attendance.Scribe;
import it.florwork.attendance.Side;
import it.florwork.attendance.TimeSlot;
import it.florwork.shared.EngagementId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One act of saying what a day was. Written once; nothing changes or deletes it. */
@Entity
@Immutable
public class DayReport {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private DayReportId id;

    @AttributeOverride(name = "value", column = @Column(name = "engagement_id"))
    private EngagementId engagement;

    @Column(name = "day")
    private LocalDate date;

    @Enumerated(EnumType.STRING)
    private Side side;

    @AttributeOverride(name = "value", column = @Column(name = "author_id"))
    private UserId author;

    @Enumerated(EnumType.STRING)
    private @Nullable Side onBehalfOf;

    @Enumerated(EnumType.STRING)
    private DayKind kind;

    @Convert(converter = SlotsColumn.class)
    private List<TimeSlot> slots;

    @Enumerated(EnumType.STRING)
    private @Nullable ClosureReason closure;

    private @Nullable String activity;
    private @Nullable String reason;

    @Convert(converter = ReportIdsColumn.class)
    private Set<DayReportId> basedOn;

    private String device;
    private long deviceSequence;
    private Instant deviceTime;
    private String deviceZone;
    private Instant receivedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected DayReport() {} // JPA

    /**
     * @param onBehalfOf whose word an operator enters; null when the side speaks for itself
     * @param reason why an operator settles or enters the day; null for the other sides
     */
    public DayReport(
            ReportDay report,
            Side side,
            @Nullable Side onBehalfOf,
            UserId author,
            @Nullable String reason,
            Instant receivedAt) {
        this.id = report.id();
        this.engagement = report.engagement();
        this.date = report.date();
        this.side = side;
        this.onBehalfOf = onBehalfOf;
        this.author = author;
        this.kind = report.kind();
        this.slots = report.slots();
        this.closure = report.closure();
        this.activity = report.activity();
        this.reason = reason;
        this.basedOn = report.basedOn();
        this.device = report.device();
        this.deviceSequence = report.sequence();
        this.deviceTime = report.deviceTime();
        this.deviceZone = report.zone();
        this.receivedAt = receivedAt;
    }

    /** Whether the other is the same act, sent once more. */
    public boolean isSameActAs(DayReport other) {
        return id.equals(other.id)
                && engagement.equals(other.engagement)
                && date.equals(other.date)
                && side == other.side
                && onBehalfOf == other.onBehalfOf
                && author.equals(other.author)
                && kind == other.kind
                && closure == other.closure
                && slots.equals(other.slots)
                && Objects.equals(activity, other.activity)
                && Objects.equals(reason, other.reason)
                && basedOn.equals(other.basedOn)
                && device.equals(other.device)
                && deviceSequence == other.deviceSequence
                && deviceTime.equals(other.deviceTime)
                && deviceZone.equals(other.deviceZone);
    }

    public boolean isAbout(EngagementId of, LocalDate on, DayKind what, UserId by) {
        return engagement.equals(of) && date.equals(on) && kind == what && author.equals(by);
    }

    public DayVersion asVersion() {
        return new DayVersion(
                id,
                side(),
                kind,
                slots,
                activity,
                reason,
                receivedAt,
                closure,
                onBehalfOf == null ? null : new Scribe(author, ""));
    }

    /** As its device told it. */
    public ReportDay asAct() {
        return new ReportDay(
                id,
                engagement,
                date,
                kind,
                slots,
                activity,
                basedOn,
                device,
                deviceSequence,
                deviceTime,
                deviceZone,
                closure);
    }

    public DayReportId id() {
        return id;
    }

    public EngagementId engagement() {
        return engagement;
    }

    public LocalDate date() {
        return date;
    }

    /** Whose word it is: that of the side it was entered for, else its own. */
    public Side side() {
        return onBehalfOf == null ? side : onBehalfOf;
    }

    public UserId author() {
        return author;
    }

    public List<TimeSlot> slots() {
        return slots;
    }

    public DayKind kind() {
        return kind;
    }

    public Set<DayReportId> basedOn() {
        return basedOn;
    }
}
