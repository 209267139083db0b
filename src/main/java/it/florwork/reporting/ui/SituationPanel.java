package it.florwork.reporting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import it.florwork.cockpit.TodayPanel;
import it.florwork.reporting.Situations;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.RecordLink;
import java.time.Clock;
import java.time.LocalDate;

/** Today's situation beside the operator's worklist. */
@org.springframework.stereotype.Component
class SituationPanel implements TodayPanel {
    private final Situations situations;
    private final Clock clock;

    SituationPanel(Situations situations, Clock clock) {
        this.situations = situations;
        this.clock = clock;
    }

    @Override
    public Component panel() {
        var ui = UI.getCurrentOrThrow();
        var situation = situations.on(LocalDate.now(clock));
        return new Panel(
                        ui.getTranslation("reporting.situation.panel", situation.total()),
                        SituationTable.brief(situation))
                .withAction(new RecordLink("situation", ui.getTranslation("reporting.situation.otherDate")));
    }
}
