package it.florwork.demo;

import it.florwork.candidate.OpenGroup;
import it.florwork.candidate.PathwayKind;
import it.florwork.casework.AssignmentKind;
import it.florwork.casework.AssignmentTarget.OfGroup;
import it.florwork.shared.Period;
import it.florwork.shared.WeeklyTimetable;
import java.time.DayOfWeek;
import java.time.MonthDay;
import java.util.List;

/** Six people in the lab "Fiori &amp; Lavoro", nine in "Jolly" in the park, each group with its tutor. */
class GroupsChapter {
    private static final int BEFORE = 3;

    private final Stage stage;
    private final NetworkChapter network;
    private final PeopleChapter people;

    GroupsChapter(Stage stage, NetworkChapter network, PeopleChapter people) {
        this.stage = stage;
        this.network = network;
        this.people = people;
    }

    void plan() {
        begins(
                new OpenGroup(
                        PathwayKind.LAB,
                        "Fiori & Lavoro",
                        network.girasole,
                        "Laboratorio Il Girasole",
                        "Via dei Vasi 12, Firenze",
                        "Firenze",
                        MonthDay.of(6, 24),
                        WeeklyTimetable.daily(9 * 60, 12 * 60, DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY),
                        Period.of(stage.begins(1), stage.today().plusDays(30)),
                        8),
                "pathtutor2",
                people.people(1, 6));
        begins(
                new OpenGroup(
                        PathwayKind.JOLLY,
                        "Jolly",
                        network.cristoforo,
                        "Parco Mediceo di Pratolino",
                        "Via Fiorentina 276, Vaglia, ingresso grande",
                        "Vaglia",
                        MonthDay.of(6, 29),
                        WeeklyTimetable.daily(
                                8 * 60 + 30,
                                12 * 60 + 30,
                                DayOfWeek.MONDAY,
                                DayOfWeek.TUESDAY,
                                DayOfWeek.WEDNESDAY,
                                DayOfWeek.THURSDAY,
                                DayOfWeek.FRIDAY),
                        Period.of(stage.begins(7), stage.today().plusDays(60)),
                        9),
                "pathtutor",
                people.people(7, 15));
    }

    private void begins(OpenGroup group, String tutor, List<Person> members) {
        var pathways = stage.portal().pathways();
        var first = group.period().firstDay();
        stage.at(Stage.weekday(first.minusDays(BEFORE)), Stage.AFTERNOON, "operator", () -> {
            var id = pathways.open(group);
            stage.portal()
                    .assignments()
                    .assign(
                            stage.cast().viewer(tutor).user(),
                            AssignmentKind.PATH_TUTOR,
                            new OfGroup(id),
                            group.period());
            members.forEach(member -> member.engagement(pathways.enrol(member.id(), id, group.period()), first));
        });
    }
}
