package it.florwork.cockpit.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import it.florwork.cockpit.AlertRow;
import it.florwork.shared.ui.Data;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.RecordLink;
import it.florwork.shared.ui.Stack;
import it.florwork.shared.ui.WorkList;
import it.florwork.shared.ui.WorkRow;
import java.time.LocalDate;
import java.util.List;

/** The live alerts of one person, each with its reason, how urgent it is, since when, and whose it is. */
class PersonAlertsPanel extends Panel {
    private final AlertWords words = new AlertWords(this);
    private final List<AlertRow> alerts;

    PersonAlertsPanel(List<AlertRow> alerts, LocalDate today) {
        super(UI.getCurrentOrThrow().getTranslation("cockpit.alerts"));
        this.alerts = alerts;
        flush();
        add(new WorkList(alerts.stream().map(alert -> row(alert, today)).toList()));
    }

    boolean isEmpty() {
        return alerts.isEmpty();
    }

    private WorkRow row(AlertRow alert, LocalDate today) {
        var facts = Stack.row(new Span(words.when(alert, today)));
        var whose = alert.assigneeName();
        if (whose != null) {
            facts.add(Data.text(whose));
        }
        return WorkRow.plain(new RecordLink("alerts/" + alert.id(), words.heading(alert.rule())))
                .withFact(words.reason(alert))
                .withFact(facts)
                .withChip(words.severity(alert.severity()));
    }
}
