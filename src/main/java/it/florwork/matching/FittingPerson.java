package it.florwork.matching;

import it.florwork.candidate.CandidateId;
import it.florwork.rules.Regime;
import it.florwork.shared.WeeklyTimetable;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;

/**
 * A person before a need, with the reasons for and against.
 *
 * @param since in charge since this day
 * @param regimes the internships that both the person and the need allow
 */
public record FittingPerson(
        CandidateId candidate,
        String codeName,
        LocalDate since,
        WeeklyTimetable availability,
        Set<Regime> regimes,
        Suitability suitability)
        implements Serializable {}
