package it.florwork.candidate;

import it.florwork.rules.Regime;
import it.florwork.shared.RuleViolation;
import it.florwork.shared.WeeklyTimetable;
import it.florwork.vocabulary.ItalianLevel;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an operator writes on a person's card. Null is "not asked yet": an assessment may be left and taken up again.
 *
 * @param travelMinutes the longest way the person accepts, one way
 * @param municipality where the way begins
 * @param regimes what the person may be offered; empty while nobody has decided
 */
public record AssessPerson(
        WeeklyTimetable availability,
        @Nullable Integer travelMinutes,
        String municipality,
        @Nullable ItalianLevel italian,
        @Nullable Boolean likesOutdoors,
        boolean drivingLicence,
        Set<Regime> regimes) {
    private static final int LONGEST_WAY = 180;

    public AssessPerson {
        municipality = municipality.strip();
        regimes = Set.copyOf(regimes);
        if (municipality.isEmpty()) {
            throw new RuleViolation("candidate.error.municipalityMissing");
        }
        if (travelMinutes != null && (travelMinutes < 0 || travelMinutes > LONGEST_WAY)) {
            throw new RuleViolation("candidate.error.travelMinutes", LONGEST_WAY);
        }
    }
}
