package it.florwork.demo;

import it.florwork.attendance.DayKind;
import it.florwork.attendance.DayReportId;
import it.florwork.attendance.ReportDay;
import it.florwork.attendance.Side;
import it.florwork.shared.PortalClock;
import java.time.Clock;
import java.time.Duration;

/** Phones that are known, a day that came from one with a wrong clock, and a yes for the day ahead. */
class PhonesChapter {
    private static final String DEVICE = "0b6f3f0c-6a54-4d6f-9a55-3d1c8c0e7a01";
    private static final int NIGHT = 1;

    private final Stage stage;
    private final PeopleChapter people;
    private final Clock clock;

    PhonesChapter(Stage stage, PeopleChapter people, Clock clock) {
        this.stage = stage;
        this.people = people;
        this.clock = clock;
    }

    void plan() {
        isKnown("pathtutor", "Chrome · Android");
        isKnown(Host.NURSERY.tutor(), "Safari · iPhone");
        isKnown(people.person(16).account(), "Chrome · Android");
        comesFromAWrongClock(people.person(9));
        willBeThere(people.person(16));
    }

    private void isKnown(String who, String label) {
        stage.at(
                stage.ago(20), Stage.MORNING, who, () -> stage.portal().phones().know(label, null));
    }

    /** Its owner once set it back by a day and some hours, to win a game. */
    private void comesFromAWrongClock(Person person) {
        var day = stage.ago(3);
        stage.at(day, Stage.EVENING, person.account(), () -> {
            var view = stage.portal().days().day(person.engagement(), day);
            if (view.planned().isEmpty()) {
                return;
            }
            var saidAt = clock.instant().minus(Duration.ofHours(28));
            stage.portal()
                    .entries()
                    .day(
                            new ReportDay(
                                    DayReportId.next(),
                                    person.engagement(),
                                    day,
                                    DayKind.PRESENT,
                                    view.planned(),
                                    null,
                                    view.basisOf(Side.TRAINEE),
                                    DEVICE,
                                    1,
                                    saidAt,
                                    PortalClock.ROME.getId(),
                                    null),
                            saidAt);
        });
    }

    private void willBeThere(Person person) {
        stage.at(stage.today(), NIGHT, person.account(), () -> {
            var today = stage.today();
            stage.portal().days().days(person.engagement(), today, today.plusDays(7)).stream()
                    .filter(day -> day.date().isAfter(today) && !day.planned().isEmpty())
                    .limit(1)
                    .forEach(day -> stage.portal().entries().promise(person.engagement(), day.date()));
        });
    }
}
