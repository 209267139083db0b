package it.florwork.matching.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import it.florwork.matching.MatchReason;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.Stack;
import java.util.List;
import java.util.function.Consumer;

/** A no wants one reason of a closed list; it says what follows, and stays open until there is one. */
class ReasonDialog extends Dialog {

    /** @param key of the texts: its title, {@code .effect}, {@code .reason} and the verb on the button */
    ReasonDialog(String key, List<MatchReason> reasons, Consumer<MatchReason> decision) {
        var ui = UI.getCurrentOrThrow();
        setHeaderTitle(ui.getTranslation(key + ".title"));
        var reason = new RadioButtonGroup<MatchReason>(ui.getTranslation(key + ".reason"));
        reason.setItems(reasons);
        reason.setItemLabelGenerator(one -> ui.getTranslation("matching.reason." + one));
        reason.setErrorMessage(ui.getTranslation("matching.error.reasonMissing"));
        reason.addClassName("fw-vertical");
        add(new Stack(new Paragraph(ui.getTranslation(key + ".effect")), reason));
        getFooter()
                .add(
                        ActionButton.plain(ui.getTranslation("shared.cancel"), click -> close()),
                        ActionButton.primary(ui.getTranslation(key), click -> {
                            reason.setInvalid(reason.isEmpty());
                            if (!reason.isEmpty()) {
                                decision.accept(reason.getValue());
                                close();
                            }
                        }));
    }
}
