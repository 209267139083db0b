package it.florwork.placement;

import it.florwork.access.UserId;
import it.florwork.matching.MatchId;
import it.florwork.rules.TargetGroup;
import it.florwork.shared.Period;
import it.florwork.shared.WeeklyTimetable;

/** What an operator plans when an approved match becomes an internship. */
public record MakePlacement(
        MatchId match,
        TargetGroup group,
        Period period,
        WeeklyTimetable timetable,
        UserId hostTutor,
        UserId promoterTutor) {}
