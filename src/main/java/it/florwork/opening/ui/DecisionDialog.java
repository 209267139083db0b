package it.florwork.opening.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import it.florwork.opening.RejectionReason;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.Stack;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** A decision that wants words: it says what follows, and stays open with what was typed when the portal refuses. */
final class DecisionDialog extends Dialog {
    private static final int LONGEST_NOTE = 500;

    private final UI ui = UI.getCurrentOrThrow();
    private final TextArea note = new TextArea();
    private final Select<RejectionReason> reason = new Select<>();

    private DecisionDialog(String key, Predicate<DecisionDialog> isComplete, Consumer<DecisionDialog> decision) {
        setHeaderTitle(ui.getTranslation(key + ".title"));
        reason.setVisible(false);
        reason.setLabel(ui.getTranslation("opening.reject.reason"));
        reason.setItems(RejectionReason.values());
        reason.setItemLabelGenerator(one -> ui.getTranslation("opening.reason." + one));
        reason.addClassName("fw-wide");
        note.setLabel(ui.getTranslation(key + ".note"));
        note.setMaxLength(LONGEST_NOTE);
        note.setMinRows(3);
        note.addClassName("fw-wide");
        add(new Stack(new Paragraph(ui.getTranslation(key + ".effect")), reason, note));
        getFooter().add(ActionButton.plain(ui.getTranslation("shared.cancel"), click -> close()));
        getFooter().add(ActionButton.primary(ui.getTranslation(key), click -> {
            if (isComplete.test(this)) {
                decision.accept(this);
                close();
            }
        }));
    }

    /** Asks for a note without which the decision is not understood. */
    static DecisionDialog withNote(String key, Consumer<String> decision) {
        return new DecisionDialog(key, DecisionDialog::hasNote, dialog -> decision.accept(dialog.note.getValue()));
    }

    /** Offers a note. */
    static DecisionDialog withOptionalNote(String key, Consumer<String> decision) {
        return new DecisionDialog(key, dialog -> true, dialog -> decision.accept(dialog.note.getValue()));
    }

    /** Asks for a reason to reject, and offers a note. */
    static DecisionDialog withReason(BiConsumer<RejectionReason, String> decision) {
        var dialog = new DecisionDialog(
                "opening.reject",
                DecisionDialog::hasReason,
                decided -> decision.accept(decided.reason.getValue(), decided.note.getValue()));
        dialog.reason.setVisible(true);
        return dialog;
    }

    private boolean hasNote() {
        note.setErrorMessage(ui.getTranslation("opening.error.noteMissing"));
        note.setInvalid(note.getValue().isBlank());
        return !note.isInvalid();
    }

    private boolean hasReason() {
        reason.setErrorMessage(ui.getTranslation("shared.error.required"));
        reason.setInvalid(reason.isEmpty());
        return !reason.isInvalid();
    }
}
