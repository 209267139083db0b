package it.florwork.placement.domain;

import it.florwork.access.UserId;
import it.florwork.shared.Period;
import it.florwork.shared.WeeklyTimetable;
import java.time.LocalDate;
import java.util.UUID;

/** What was planned when a training project was written, as its signatures name it. */
public record SignedPlan(Period period, WeeklyTimetable timetable, UserId hostTutor, UserId promoterTutor) {
    private static final int PARTS = 5;

    /** For ever in this form: it is part of what was hashed. */
    String format() {
        return String.join(
                "|",
                period.firstDay().toString(),
                period.lastDay().toString(),
                timetable.format(),
                hostTutor.toString(),
                promoterTutor.toString());
    }

    static SignedPlan parse(String text) {
        var parts = text.split("\\|", PARTS);
        return new SignedPlan(
                Period.of(LocalDate.parse(parts[0]), LocalDate.parse(parts[1])),
                WeeklyTimetable.parse(parts[2]),
                new UserId(UUID.fromString(parts[3])),
                new UserId(UUID.fromString(parts[4])));
    }
}
