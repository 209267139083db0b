package it.florwork.attendance;

import it.florwork.access.OrganisationId;
import it.florwork.candidate.CandidateId;
import it.florwork.candidate.GroupId;
import it.florwork.rules.Regime;
import it.florwork.shared.EngagementId;
import it.florwork.shared.Period;
import it.florwork.shared.WeeklyTimetable;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/**
 * What attendance must know of a placement or an enrolment before its first day.
 *
 * @param organisation the host, or the group's provider
 * @param group of an enrolment; null for a placement
 * @param regime of a placement; null for an enrolment
 * @param patronDay the holiday of the site's municipality, null when none is known
 */
public record OpenEngagement(
        EngagementId id,
        EngagementKind kind,
        CandidateId candidate,
        OrganisationId organisation,
        @Nullable GroupId group,
        @Nullable Regime regime,
        String siteName,
        String address,
        String municipality,
        @Nullable MonthDay patronDay,
        Period period,
        WeeklyTimetable timetable) {}
