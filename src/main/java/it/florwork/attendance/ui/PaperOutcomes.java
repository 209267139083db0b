package it.florwork.attendance.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import it.florwork.attendance.ReturnedPapers.Outcome;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.RecordLink;
import java.util.List;

/** What became of each register of a scan, with a link to its month. */
class PaperOutcomes extends Panel {
    PaperOutcomes(List<Outcome> outcomes) {
        super(UI.getCurrentOrThrow().getTranslation("attendance.papers.outcomes"));
        var words = new DayWords(this::getTranslation);
        var list = new UnorderedList();
        outcomes.forEach(outcome -> {
            var why = outcome.refusal();
            list.add(new ListItem(
                    new RecordLink(
                            "months/" + outcome.engagement() + "/" + outcome.month(),
                            Formats.current().month(outcome.month())),
                    new Span(": " + (why == null ? getTranslation("attendance.papers.kept") : words.refusal(why)))));
        });
        if (outcomes.stream().anyMatch(outcome -> outcome.refusal() != null)) {
            asWarning();
        }
        add(list);
    }
}
