package it.florwork.attendance.domain;

import it.florwork.attendance.WeekCycle;
import it.florwork.shared.EngagementId;
import it.florwork.shared.Ids;
import it.florwork.shared.Period;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The weeks that an engagement follows for a span of days. */
@Entity
public class EngagementTimetable {
    @Id
    private UUID id;

    @AttributeOverride(name = "value", column = @Column(name = "engagement_id"))
    private EngagementId engagement;

    @Column(name = "timetable")
    private WeekCycle cycle;

    private Period period;
    private LocalDate anchor;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected EngagementTimetable() {} // JPA

    /** @param anchor a day of the first week of the cycle: for somebody who joins a group, of the group's */
    public EngagementTimetable(EngagementId engagement, WeekCycle cycle, Period period, LocalDate anchor) {
        this.id = Ids.next();
        this.engagement = engagement;
        this.cycle = cycle;
        this.period = period;
        this.anchor = anchor;
    }

    /** Holds up to the engagement's new end. */
    public EngagementTimetable lastingUntil(LocalDate lastDay) {
        period = period.endingOn(lastDay);
        return this;
    }

    public EngagementId engagement() {
        return engagement;
    }

    public Period period() {
        return period;
    }

    public WeekCycle cycle() {
        return cycle;
    }

    PlanCalendar.DatedTimetable dated() {
        return new PlanCalendar.DatedTimetable(period, cycle, anchor);
    }
}
