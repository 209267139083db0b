package it.florwork.cockpit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import it.florwork.attendance.MyDaySection;
import it.florwork.cockpit.AlertLists;
import it.florwork.cockpit.AlertRow;
import it.florwork.shared.ui.FwIcon;
import it.florwork.shared.ui.IconFacts;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.RecordLink;
import java.util.List;

/** What the trainee hears first, and gently: one or two sentences, and where to find somebody to talk to. */
@org.springframework.stereotype.Component
class GentleWords implements MyDaySection {
    private final AlertLists alerts;

    GentleWords(AlertLists alerts) {
        this.alerts = alerts;
    }

    @Override
    public Component forMe() {
        var panel = new GentlePanel(alerts.saidToMe());
        panel.setVisible(panel.getChildren().findAny().isPresent());
        return panel;
    }

    private static final class GentlePanel extends Panel {
        GentlePanel(List<AlertRow> said) {
            if (said.isEmpty()) {
                return;
            }
            var words = new AlertWords(this);
            var facts = new IconFacts();
            said.forEach(alert -> facts.fact(FwIcon.TALK, new Paragraph(words.gently(alert))));
            add(facts, new RecordLink("help", getTranslation("cockpit.gently.help")).asButton());
        }
    }
}
