package it.florwork.attendance;

import it.florwork.candidate.CandidateId;
import it.florwork.shared.EngagementId;
import it.florwork.shared.Period;
import it.florwork.shared.WeeklyTimetable;
import java.time.LocalDate;
import java.util.List;

/**
 * When an engagement is expected where, and on which days that is otherwise.
 *
 * @param timetables in order, each with the days it holds for
 * @param special days that differ from the timetable, in order
 * @param holidays the holidays of its site within its period on which it rests, in order
 */
public record CalendarDetail(
        EngagementId engagement,
        EngagementKind kind,
        CandidateId candidate,
        String codeName,
        String siteName,
        Period period,
        List<Dated> timetables,
        List<SpecialDay> special,
        List<LocalDate> holidays) {

    /** A weekly timetable and the days it holds for. */
    public record Dated(Period validity, WeeklyTimetable timetable) {}

    /** @param closed whether nobody works although it is planned; else a holiday on which people work */
    public record SpecialDay(LocalDate date, boolean closed) {}
}
