package it.florwork.placement;

import it.florwork.shared.WeeklyTimetable;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An internship as its people read it: nothing about target groups, reasons or rules, which are the team's.
 *
 * @param promoterTutor whom to turn to at the promoter; empty for an evaluator, like the host's tutor
 */
public record InternshipDetail(
        InternshipRow row,
        WeeklyTimetable timetable,
        String hostTutor,
        String promoterTutor,
        @Nullable LocalDate suspendedFrom,
        List<Extension> extensions)
        implements Serializable {}
