package it.florwork.attendance.domain;

import it.florwork.shared.EngagementId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;

/** A month of an engagement, named by its first day. */
@Embeddable
public record MonthKey(
        @Column(name = "engagement_id") UUID engagementId,
        @Column(name = "month_start") LocalDate monthStart) implements Serializable {

    public static MonthKey of(EngagementId engagement, YearMonth month) {
        return new MonthKey(engagement.value(), month.atDay(1));
    }

    public EngagementId engagement() {
        return new EngagementId(engagementId);
    }

    public YearMonth month() {
        return YearMonth.from(monthStart);
    }
}
