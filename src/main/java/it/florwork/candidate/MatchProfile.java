package it.florwork.candidate;

import it.florwork.rules.Regime;
import it.florwork.shared.WeeklyTimetable;
import it.florwork.vocabulary.ItalianLevel;
import it.florwork.vocabulary.SkillCode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person as matching knows them: a code name and what the card says. Null means that nobody has asked yet.
 *
 * @param since at the present stage since this day
 * @param skills with the level that counts, 1 to 4
 */
public record MatchProfile(
        CandidateId candidate,
        String codeName,
        LocalDate since,
        WeeklyTimetable availability,
        @Nullable Integer travelMinutes,
        String municipality,
        @Nullable ItalianLevel italian,
        Map<SkillCode, Integer> skills,
        @Nullable Boolean likesOutdoors,
        boolean drivingLicence,
        Set<Regime> regimes) {}
