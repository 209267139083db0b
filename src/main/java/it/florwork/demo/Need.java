package it.florwork.demo;

import it.florwork.opening.PostOpening;
import it.florwork.opening.SkillNeed;
import it.florwork.rules.Regime;
import it.florwork.shared.WeeklyTimetable;
import it.florwork.vocabulary.ItalianLevel;
import it.florwork.vocabulary.OccupationCode;
import it.florwork.vocabulary.SkillCode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/** What a host asks for in the demonstration: mornings from Monday to Friday. */
record Need(Host host, String title, String tasks, String skill, int places, int from, int to, Set<Regime> regimes) {
    private static final int START_WINDOW = 25;
    private static final int MONTHS = 6;

    static Need of(Host host, String title, String tasks, String skill, Set<Regime> regimes) {
        return new Need(host, title, tasks, skill, 1, 8 * 60 + 30, 12 * 60 + 30, regimes);
    }

    Need withHours(int start, int end) {
        return new Need(host, title, tasks, skill, places, start, end, regimes);
    }

    Need withPlaces(int count) {
        return new Need(host, title, tasks, skill, count, from, to, regimes);
    }

    WeeklyTimetable timetable() {
        return WeeklyTimetable.daily(
                from,
                to,
                DayOfWeek.MONDAY,
                DayOfWeek.TUESDAY,
                DayOfWeek.WEDNESDAY,
                DayOfWeek.THURSDAY,
                DayOfWeek.FRIDAY);
    }

    PostOpening content(Stage stage, LocalDate start) {
        return PostOpening.blank()
                .describing(title, new OccupationCode(host.occupation), tasks)
                .at(host.site, places)
                .starting(start, start.plusDays(START_WINDOW), MONTHS)
                .weekly(timetable())
                .asking(
                        Map.of(new SkillCode(skill), SkillNeed.TRAINABLE, new SkillCode("punctuality"), SkillNeed.WISH),
                        ItalianLevel.A1,
                        false)
                .under(regimes, stage.cast().viewer(host.tutor()).user(), "", null);
    }
}
