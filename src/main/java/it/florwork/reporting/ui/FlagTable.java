package it.florwork.reporting.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import it.florwork.candidate.FlagCount;
import it.florwork.shared.ui.FactList;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.Panel;
import java.util.List;

/** How many people have which condition, for readers outside the team. */
class FlagTable extends Panel {
    FlagTable(List<FlagCount> counts) {
        super(UI.getCurrentOrThrow().getTranslation("reporting.flags"));
        if (counts.isEmpty()) {
            add(new Paragraph(getTranslation("reporting.flags.none")));
            return;
        }
        var facts = new FactList();
        counts.forEach(count -> facts.fact(
                getTranslation("candidate.flag." + count.kind()),
                count.people() == null ? getTranslation("reporting.heldBack") : String.valueOf(count.people())));
        add(
                facts,
                note(getTranslation(
                        "reporting.flags.on",
                        Formats.current().date(counts.getFirst().countedOn()))));
    }
}
