package it.florwork.attendance;

import it.florwork.shared.AuditedEvent;
import it.florwork.shared.EngagementId;
import java.time.LocalDate;

/** An operator changed what is planned of an engagement on these days, both included. */
public record CalendarChanged(EngagementId engagement, Change change, LocalDate from, LocalDate to)
        implements AuditedEvent {
    /** What was changed. */
    public enum Change {
        CLOSED,
        WORKING_HOLIDAY,
        AS_USUAL,
        SPECIAL_DAY,
        TIMETABLE
    }
}
