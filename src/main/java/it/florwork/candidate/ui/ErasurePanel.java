package it.florwork.candidate.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import it.florwork.candidate.ErasureRow;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.StepDialog;
import org.jspecify.annotations.Nullable;

/** Whether a person asks to be erased: to ask, and to see where it stands. */
class ErasurePanel extends Panel {
    /**
     * @param latest the person's latest request
     * @param ask {@code candidate.erasure.ask} for the person, {@code candidate.erasure.askFor} for the team
     */
    ErasurePanel(@Nullable ErasureRow latest, String ask, Runnable asking) {
        super(UI.getCurrentOrThrow().getTranslation(ask + ".title"));
        if (latest != null) {
            var words = new ErasureWords(latest);
            add(words.badge(), new Paragraph(words.asked()), note(words.now()));
        }
        if (latest == null || !latest.status().isOpen()) {
            add(note(getTranslation(ask + ".what")));
            add(ActionButton.quiet(getTranslation(ask), click -> new StepDialog(ask, asking).open()));
        }
    }

    /** Until it is carried out, the person can take it back. */
    ErasurePanel withTakingBack(@Nullable ErasureRow latest, Runnable takingBack) {
        if (latest != null && latest.status().isOpen()) {
            add(ActionButton.quiet(
                    getTranslation("candidate.erasure.takeBack"),
                    click -> new StepDialog("candidate.erasure.takeBack", takingBack).open()));
        }
        return this;
    }
}
