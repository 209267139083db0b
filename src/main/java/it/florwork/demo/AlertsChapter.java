package it.florwork.demo;

/** What the portal noticed in the last weeks, and what the operators made of it. */
class AlertsChapter {
    private static final int FIRST_NIGHT = 9;
    private static final int LAST_NIGHT = 30;
    private static final int LOOKED_AT = 2;

    private final Stage stage;

    AlertsChapter(Stage stage) {
        this.stage = stage;
    }

    void plan() {
        var warnings = stage.portal().earlyWarnings();
        var night = stage.ago(FIRST_NIGHT);
        stage.agenda().at(night, Stage.EVENING, () -> Cast.LOADER, () -> warnings.look(night));
        stage.at(stage.ago(FIRST_NIGHT - 1), Stage.NOON, "operator", this::close);
        stage.agenda().at(stage.today(), LAST_NIGHT, () -> Cast.LOADER, () -> warnings.look(stage.today()));
    }

    /** One call helped, the next was not needed. */
    private void close() {
        var alerts = stage.portal().alerts();
        var looked = stage.portal().alertLists().waiting(LOOKED_AT);
        for (int i = 0; i < looked.size(); i++) {
            var alert = looked.get(i);
            alerts.close(
                    alert.id(),
                    alert.version(),
                    i == 0,
                    i == 0 ? "Sentiti tutti e due: si riparte lunedì." : "Era già tutto concordato.");
        }
    }
}
