package it.florwork.demo;

import it.florwork.candidate.Whose;
import it.florwork.cockpit.AlertRule;

/** What the portal noticed in the last weeks, and what the operators made of it. */
class AlertsChapter {
    private static final int FIRST_NIGHT = 9;
    private static final int LAST_NIGHT = 30;
    private static final int MOST = 50;

    private final Stage stage;
    private final PeopleChapter people;

    AlertsChapter(Stage stage, PeopleChapter people) {
        this.stage = stage;
        this.people = people;
    }

    void plan() {
        var warnings = stage.portal().earlyWarnings();
        var night = stage.ago(FIRST_NIGHT);
        var morning = night.plusDays(1);
        while (!stage.isWorkday(morning)) {
            morning = morning.plusDays(1);
        }
        stage.agenda().at(night, Stage.EVENING, () -> Cast.LOADER, () -> warnings.look(night));
        stage.at(morning, Stage.NOON, "operator", this::close);
        stage.agenda().at(stage.today(), LAST_NIGHT, () -> Cast.LOADER, () -> warnings.look(stage.today()));
    }

    /** The hardware shop's tutor had not written of the two: one call helped, the next was not needed. */
    private void close() {
        closes(people.person(18), true, "Sentito il tutor: questa settimana riparte con le schede.");
        closes(people.person(19), false, "Era già tutto concordato.");
    }

    private void closes(Person person, boolean useful, String whatWasDone) {
        var alerts = stage.portal().alerts();
        stage.portal().alertLists().waiting(Whose.EVERYBODY, MOST).stream()
                .filter(alert ->
                        alert.rule() == AlertRule.CARD_MISSING && person.id().equals(alert.candidate()))
                .forEach(alert -> alerts.close(alert.id(), alert.version(), useful, whatWasDone));
    }
}
