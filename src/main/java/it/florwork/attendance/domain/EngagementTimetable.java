package it.florwork.attendance.domain;

import it.florwork.shared.EngagementId;
import it.florwork.shared.Ids;
import it.florwork.shared.Period;
import it.florwork.shared.WeeklyTimetable;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The weekly timetable that an engagement follows for a span of days. */
@Entity
public class EngagementTimetable {
    @Id
    private UUID id;

    @AttributeOverride(name = "value", column = @Column(name = "engagement_id"))
    private EngagementId engagement;

    private WeeklyTimetable timetable;
    private Period period;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected EngagementTimetable() {} // JPA

    public EngagementTimetable(EngagementId engagement, WeeklyTimetable timetable, Period period) {
        this.id = Ids.next();
        this.engagement = engagement;
        this.timetable = timetable;
        this.period = period;
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

    public WeeklyTimetable timetable() {
        return timetable;
    }

    PlanCalendar.DatedTimetable dated() {
        return new PlanCalendar.DatedTimetable(period, timetable);
    }
}
