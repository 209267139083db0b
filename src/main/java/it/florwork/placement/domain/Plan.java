package it.florwork.placement.domain;

import it.florwork.access.UserId;
import it.florwork.company.SiteId;
import it.florwork.rules.Regime;
import it.florwork.rules.TargetGroup;
import it.florwork.shared.Period;
import it.florwork.shared.WeeklyTimetable;

/**
 * What an internship is to be, as far as the rules look at it.
 *
 * @param suspendedDays days of suspensions so far; they lie within the period and do not count towards its length
 */
public record Plan(
        Regime regime,
        TargetGroup group,
        SiteId site,
        Period period,
        WeeklyTimetable timetable,
        UserId hostTutor,
        UserId promoterTutor,
        int suspendedDays) {}
