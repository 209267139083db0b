package it.florwork.demo;

import it.florwork.attendance.SpecialDay;
import it.florwork.attendance.WeekCycle;
import it.florwork.candidate.GroupRow;
import it.florwork.candidate.PathwayKind;
import it.florwork.shared.Period;
import it.florwork.shared.WeeklyTimetable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/** What is otherwise in the days to come: the park closes once, the lab's weeks take turns, one day is elsewhere. */
class CalendarChapter {
    private static final int TOLD_BEFORE = 2;
    private static final int CLOSED_IN = 10;
    private static final int ELSEWHERE_IN = 6;
    private static final int TURNS_IN = 5;

    private static final WeeklyTimetable ODD =
            WeeklyTimetable.daily(9 * 60, 12 * 60, DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY);
    private static final WeeklyTimetable EVEN =
            WeeklyTimetable.daily(9 * 60, 13 * 60, DayOfWeek.TUESDAY, DayOfWeek.THURSDAY);

    private final Stage stage;
    private final PeopleChapter people;

    CalendarChapter(Stage stage, PeopleChapter people) {
        this.stage = stage;
        this.people = people;
    }

    void plan() {
        var portal = stage.portal();
        stage.at(stage.ago(TOLD_BEFORE), Stage.EVENING, "operator", () -> {
            var inThePark = people.people(7, 8);
            var closed = ahead(CLOSED_IN);
            portal.closures()
                    .close(
                            inThePark.getFirst().engagement(),
                            Period.of(closed, closed),
                            "Potatura dei grandi alberi: il parco è chiuso");
            portal.calendars()
                    .differ(
                            inThePark.getLast().engagement(),
                            new SpecialDay(
                                    ahead(ELSEWHERE_IN),
                                    SpecialDay.Kind.OTHER_PLACE,
                                    List.of(),
                                    new SpecialDay.Place("Serra di Villa Demidoff", "Via Fiorentina 282, Vaglia")));
            var monday = stage.today().plusDays(TURNS_IN).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
            portal.pathways().groups(stage.today()).stream()
                    .filter(group -> group.kind() == PathwayKind.LAB)
                    .map(GroupRow::id)
                    .forEach(lab ->
                            portal.groupCalendars().changeTimetable(lab, monday, new WeekCycle(List.of(ODD, EVEN))));
        });
    }

    /** About so many days from today: the first day on which people are in the park. */
    private LocalDate ahead(int days) {
        var day = stage.today().plusDays(days);
        while (!stage.isWorkday(day)) {
            day = day.plusDays(1);
        }
        return day;
    }
}
