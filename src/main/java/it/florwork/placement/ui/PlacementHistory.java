package it.florwork.placement.ui;

import com.vaadin.flow.component.html.Span;
import it.florwork.placement.Extension;
import it.florwork.placement.PlacementDetail;
import it.florwork.shared.ui.Data;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.Stack;
import it.florwork.shared.ui.WorkList;
import it.florwork.shared.ui.WorkRow;

/** What happened to an internship, and who vouches for which paper; the last first. */
class PlacementHistory extends Stack {
    private final Formats formats = Formats.current();

    PlacementHistory(PlacementDetail placement) {
        var steps = placement.history().reversed().stream().map(this::step).toList();
        add(new Panel(getTranslation("placement.history"), new WorkList(steps)).flush());
        if (!placement.extensions().isEmpty()) {
            var extensions = placement.extensions().reversed().stream()
                    .map(this::extension)
                    .toList();
            add(new Panel(getTranslation("placement.extensions"), new WorkList(extensions)).flush());
        }
        if (!placement.facts().isEmpty()) {
            var ticks = placement.facts().reversed().stream().map(this::tick).toList();
            add(new Panel(getTranslation("placement.ticks"), new WorkList(ticks)).flush());
        }
    }

    private WorkRow step(PlacementDetail.Step step) {
        var row = WorkRow.plain(new Span(getTranslation("placement.status." + step.to())))
                .withFact(formats.date(step.effectiveOn()));
        var reason = step.reason();
        if (reason != null) {
            row.withFact(getTranslation("placement.reason." + reason));
        }
        return step.by().isEmpty() ? row : row.withFact(Data.text(step.by()));
    }

    private WorkRow extension(Extension extension) {
        return WorkRow.plain(new Span(getTranslation(
                        "placement.extended", formats.date(extension.lastDay()), formats.date(extension.trueFrom()))))
                .withFact(Data.text(extension.documentNumber()))
                .withFact(formats.date(extension.documentDate()));
    }

    private WorkRow tick(PlacementDetail.Tick tick) {
        return WorkRow.plain(new Span(getTranslation("placement.policy." + tick.policy())))
                .withFact(Data.text(tick.documentNumber()))
                .withFact(formats.date(tick.happenedOn()))
                .withFact(Data.text(tick.by()));
    }
}
