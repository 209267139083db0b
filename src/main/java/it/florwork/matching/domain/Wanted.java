package it.florwork.matching.domain;

import it.florwork.rules.Regime;
import it.florwork.shared.WeeklyTimetable;
import it.florwork.vocabulary.ItalianLevel;
import it.florwork.vocabulary.SkillCode;
import java.util.Set;

/**
 * What a need asks of whoever comes.
 *
 * @param must skills without which the work cannot be done, unless they are also trainable
 * @param trainable skills that can be learned there
 */
public record Wanted(
        WeeklyTimetable timetable,
        ItalianLevel italian,
        Set<SkillCode> must,
        Set<SkillCode> wish,
        Set<SkillCode> trainable,
        boolean outdoors,
        boolean drivingLicence,
        Set<Regime> regimes) {}
