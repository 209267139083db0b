package it.florwork.opening.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import it.florwork.opening.OpeningDetail;
import it.florwork.opening.OpeningStep;
import it.florwork.shared.ui.Data;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.WorkList;
import it.florwork.shared.ui.WorkRow;

/** Who did what to a need, when and why; the last step first. */
final class NeedHistory {
    private NeedHistory() {}

    static Panel of(OpeningDetail need) {
        var steps = need.history().reversed().stream().map(NeedHistory::row).toList();
        return new Panel(UI.getCurrentOrThrow().getTranslation("opening.history"), new WorkList(steps)).flush();
    }

    private static WorkRow row(OpeningStep step) {
        var ui = UI.getCurrentOrThrow();
        var row = WorkRow.plain(new Span(ui.getTranslation("opening.step." + step.to())))
                .withFact(ui.getTranslation(
                        "opening.history.by",
                        ui.getTranslation("opening.by." + step.role()),
                        Formats.current().moment(step.at())));
        if (!step.by().isEmpty()) {
            row.withFact(Data.text(step.by()));
        }
        var reason = step.reason();
        if (reason != null) {
            row.withFact(ui.getTranslation("opening.reason." + reason));
        }
        var note = step.note();
        return note == null ? row : row.withFact(Data.text(note));
    }
}
