package it.florwork.attendance.domain;

import it.florwork.access.UserId;
import it.florwork.attendance.MonthReopeningView;
import it.florwork.shared.EngagementId;
import it.florwork.shared.Ids;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Why a sealed month became a new edition, and for which days. */
@Entity
public class MonthReopening {
    @Id
    private UUID id;

    @AttributeOverride(name = "value", column = @Column(name = "engagement_id"))
    private EngagementId engagement;

    private LocalDate monthStart;
    private int edition;

    @Convert(converter = DaysColumn.class)
    private Set<LocalDate> days;

    private String reason;

    @AttributeOverride(name = "value", column = @Column(name = "reopened_by"))
    private UserId reopenedBy;

    private Instant reopenedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected MonthReopening() {} // JPA

    public MonthReopening(AttendanceMonth month, String reason, UserId reopenedBy, Instant reopenedAt) {
        this.id = Ids.next();
        this.engagement = month.engagement();
        this.monthStart = month.month().atDay(1);
        this.edition = month.edition();
        this.days = month.openDays();
        this.reason = reason;
        this.reopenedBy = reopenedBy;
        this.reopenedAt = reopenedAt;
    }

    public EngagementId engagement() {
        return engagement;
    }

    public MonthReopeningView view() {
        return new MonthReopeningView(edition, days.stream().sorted().toList(), reason, reopenedAt);
    }
}
