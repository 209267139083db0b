package it.florwork.attendance.domain;

import it.florwork.access.UserId;
import it.florwork.attendance.MonthReminderStep;
import it.florwork.attendance.Side;
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

/** One step of asking a side to sign a version of a month; the last one is a call, which somebody makes and ticks. */
@Entity
public class MonthReminder {
    @Id
    private UUID id;

    @AttributeOverride(name = "value", column = @Column(name = "engagement_id"))
    private EngagementId engagement;

    private LocalDate monthStart;
    private int edition;

    @Enumerated(EnumType.STRING)
    private Side side;

    @Enumerated(EnumType.STRING)
    private MonthReminderStep step;

    private LocalDate due;
    private Instant raisedAt;

    @AttributeOverride(name = "value", column = @Column(name = "done_by"))
    private @Nullable UserId doneBy;

    private @Nullable Instant doneAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected MonthReminder() {} // JPA

    public MonthReminder(AttendanceMonth month, Side side, MonthReminderStep step, LocalDate due, Instant raisedAt) {
        this.id = Ids.next();
        this.engagement = month.engagement();
        this.monthStart = month.month().atDay(1);
        this.edition = month.edition();
        this.side = side;
        this.step = step;
        this.due = due;
        this.raisedAt = raisedAt;
    }

    /** Somebody has called. */
    public void called(UserId by, Instant now) {
        doneBy = by;
        doneAt = now;
    }

    public boolean isFor(AttendanceMonth month, Side of) {
        return engagement.equals(month.engagement()) && edition == month.edition() && side == of;
    }

    public MonthReminderStep step() {
        return step;
    }
}
