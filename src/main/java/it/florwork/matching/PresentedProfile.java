package it.florwork.matching;

import it.florwork.shared.WeeklyTimetable;
import it.florwork.vocabulary.ItalianLevel;
import it.florwork.vocabulary.SkillCode;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that a company reads of a person before an internship is approved (domain.md par. 9): no id of the person, no name,
 * nothing about age, origin, health or benefits, and not the regime either, which would tell the target group.
 *
 * @param code new for each match
 * @param skills with the level of each, 1 to 4
 * @param why why this person for this need, as far as the card says it
 * @param firstName from the three-way talk on
 */
public record PresentedProfile(
        UUID code,
        String openingTitle,
        MatchStatus status,
        Instant since,
        Map<SkillCode, Integer> skills,
        WeeklyTimetable availability,
        @Nullable ItalianLevel italian,
        boolean drivingLicence,
        TravelBand travel,
        List<Fit> why,
        @Nullable String firstName)
        implements Serializable {

    /** How far away, no closer than this. */
    public enum TravelBand {
        WITHIN_30,
        WITHIN_60,
        OVER_60,
        UNKNOWN;

        public static TravelBand of(@Nullable Integer minutes) {
            if (minutes == null) {
                return UNKNOWN;
            }
            return minutes <= 30 ? WITHIN_30 : minutes <= 60 ? WITHIN_60 : OVER_60;
        }
    }

    public String name() {
        return name(code);
    }

    /** What people say and write instead of the whole code: "A3F9". */
    static String name(UUID code) {
        return code.toString().substring(0, 4).toUpperCase(Locale.ROOT);
    }
}
