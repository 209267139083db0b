package it.florwork.matching.domain;

import it.florwork.rules.Regime;
import it.florwork.shared.WeeklyTimetable;
import it.florwork.vocabulary.ItalianLevel;
import it.florwork.vocabulary.SkillCode;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a person brings and can do. Null means that nobody has asked yet: it is talked over, never held against the person.
 *
 * @param travelMinutes how long the way would be
 * @param acceptedTravelMinutes how long a way the person accepts
 * @param likesOutdoors true: outdoors, false: indoors, null: either
 * @param regimes the internships the person may do
 * @param boundElsewhere approved for another need
 */
public record Offered(
        WeeklyTimetable availability,
        @Nullable Integer travelMinutes,
        @Nullable Integer acceptedTravelMinutes,
        @Nullable ItalianLevel italian,
        Set<SkillCode> skills,
        @Nullable Boolean likesOutdoors,
        boolean drivingLicence,
        Set<Regime> regimes,
        boolean boundElsewhere) {}
