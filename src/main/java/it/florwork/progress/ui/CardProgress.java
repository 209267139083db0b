package it.florwork.progress.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import it.florwork.shared.ui.FwIcon;

/** How far a card is, in bars and words, and where what was typed is. */
class CardProgress extends Div {

    enum Saved {
        NOT_YET,
        DRAFT,
        CARD
    }

    CardProgress() {
        addClassName("fw-card-progress");
        getElement().setAttribute("role", "status");
    }

    void show(int answered, int asked, Saved saved) {
        removeAll();
        var bars = new Div();
        bars.addClassName("fw-bars");
        bars.getElement().setAttribute("aria-hidden", "true");
        for (int i = 0; i < asked; i++) {
            var bar = new Span();
            bar.addClassName(i < answered ? "fw-bar-done" : "fw-bar-open");
            bars.add(bar);
        }
        add(bars, new Span(getTranslation("progress.card.answered", answered, asked)));
        if (saved != Saved.NOT_YET) {
            var where = new Span(FwIcon.SAVED.create(), new Span(getTranslation("progress.card.saved." + saved)));
            where.addClassName("fw-saved");
            add(where);
        }
    }
}
