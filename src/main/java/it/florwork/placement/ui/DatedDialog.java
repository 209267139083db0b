package it.florwork.placement.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.Stack;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** Something that holds from a day on, with a reason of a closed list where there is one. */
class DatedDialog<R extends Enum<R>> extends Dialog {

    /** What to do once both are given; the reason is null where none was asked. */
    interface Decision<R> extends Serializable {
        void taken(LocalDate on, R reason);
    }

    /** @param key of the texts: the verb, {@code .title}, {@code .effect}, {@code .day} and {@code .reason} */
    DatedDialog(String key, LocalDate today, List<R> reasons, Decision<R> decision) {
        var ui = UI.getCurrentOrThrow();
        setHeaderTitle(ui.getTranslation(key + ".title"));
        var day = Formats.current().datePicker(ui.getTranslation(key + ".day"));
        day.setValue(today);
        day.setRequired(true);
        var reason = new Select<R>();
        reason.setVisible(!reasons.isEmpty());
        if (!reasons.isEmpty()) {
            reason.setLabel(ui.getTranslation(key + ".reason"));
            reason.setItems(reasons);
            reason.setItemLabelGenerator(one -> one == null ? "" : ui.getTranslation("placement.reason." + one));
            reason.setErrorMessage(ui.getTranslation("shared.error.required"));
            reason.addClassName("fw-wide");
        }
        add(new Stack(new Paragraph(ui.getTranslation(key + ".effect")), day, reason));
        getFooter()
                .add(
                        ActionButton.plain(ui.getTranslation("shared.cancel"), click -> close()),
                        ActionButton.primary(ui.getTranslation(key), click -> {
                            reason.setInvalid(reason.isVisible() && reason.isEmpty());
                            if (!day.isInvalid() && day.getValue() != null && !reason.isInvalid()) {
                                decision.taken(day.getValue(), reason.getValue());
                                close();
                            }
                        }));
    }
}
