package it.florwork.attendance;

import it.florwork.candidate.CandidateId;
import it.florwork.candidate.GroupId;
import it.florwork.shared.EngagementId;
import it.florwork.shared.Minutes;
import it.florwork.shared.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * When an engagement is expected where, and on which days that is otherwise.
 *
 * @param group the lab or Jolly group; null for a placement
 * @param timetables in order, each with the days it holds for
 * @param special days that differ from the timetable, in order
 * @param closures of its site within its period, in order
 * @param holidays the holidays of its site within its period on which it rests, in order
 * @param months what is planned of each month, in order
 */
public record CalendarDetail(
        EngagementId engagement,
        EngagementKind kind,
        CandidateId candidate,
        @Nullable GroupId group,
        String codeName,
        String siteName,
        Period period,
        List<Dated> timetables,
        List<SpecialDay> special,
        List<Closed> closures,
        List<LocalDate> holidays,
        List<Planned> months) {

    /** Weeks that take turns and the days they hold for. */
    public record Dated(Period validity, WeekCycle cycle) {}

    /** The site is closed for everybody. */
    public record Closed(UUID id, Period period, String reason) {}

    /** The planned minutes of a month. */
    public record Planned(YearMonth month, Minutes minutes) {}
}
