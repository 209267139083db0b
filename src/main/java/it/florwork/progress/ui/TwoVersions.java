package it.florwork.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.Panel;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Two devices wrote the same without knowing of each other: both stand side by side until their author chooses. */
class TwoVersions<V> extends Panel {

    /** @param said what a version says */
    TwoVersions(
            String title,
            String which,
            List<V> standing,
            Function<V, Instant> when,
            Function<V, Component> said,
            Consumer<V> onChoice) {
        super(title);
        asWarning();
        var versions = new Div();
        versions.addClassName("fw-versions");
        standing.forEach(version -> {
            var side = new Div(
                    new Paragraph(Formats.current().moment(when.apply(version))),
                    said.apply(version),
                    ActionButton.plain(getTranslation("progress.card.takeThis"), click -> onChoice.accept(version)));
            side.addClassName("fw-version");
            versions.add(side);
        });
        add(new Paragraph(which), versions);
    }
}
