package it.florwork.candidate;

import it.florwork.access.OrganisationId;
import it.florwork.shared.Period;
import it.florwork.shared.RuleViolation;
import it.florwork.shared.WeeklyTimetable;
import java.time.MonthDay;

/**
 * A new group of a lab or of the on-the-job training.
 *
 * @param provider the cooperative that runs it
 * @param places how many people can take part at once
 * @param patronDay the holiday of the site's municipality
 */
public record OpenGroup(
        PathwayKind kind,
        String name,
        OrganisationId provider,
        String siteName,
        String address,
        String municipality,
        MonthDay patronDay,
        WeeklyTimetable timetable,
        Period period,
        int places) {
    public static final int MOST_PLACES = 60;

    public OpenGroup {
        if (name.isBlank() || siteName.isBlank() || address.isBlank() || municipality.isBlank()) {
            throw new RuleViolation("candidate.error.groupNeedsNameAndPlace");
        }
        if (timetable.isEmpty()) {
            throw new RuleViolation("candidate.error.groupNeedsHours");
        }
        if (places < 1 || places > MOST_PLACES) {
            throw new RuleViolation("candidate.error.groupPlaces", MOST_PLACES);
        }
    }
}
