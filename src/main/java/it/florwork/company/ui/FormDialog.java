package it.florwork.company.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.FwIcon;
import it.florwork.shared.ui.Stack;
import java.util.List;

/** A few dates and ticks to record. It stays open, with what was typed, when the portal refuses. */
class FormDialog extends Dialog {
    private final Stack fields = new Stack();
    private final String verb;

    /** @param needed dates without which nothing is recorded */
    FormDialog(String verb, List<DatePicker> needed, Runnable record) {
        this.verb = verb;
        setHeaderTitle(verb);
        needed.forEach(field -> {
            field.setRequiredIndicatorVisible(false);
            fields.add(field);
        });
        add(fields);
        getFooter().add(ActionButton.plain(getTranslation("shared.cancel"), click -> close()));
        getFooter().add(ActionButton.primary(getTranslation("company.save"), click -> {
            needed.forEach(field -> {
                field.setErrorMessage(getTranslation("shared.error.required"));
                field.setInvalid(field.isEmpty());
            });
            if (needed.stream().noneMatch(DatePicker::isEmpty)) {
                record.run();
                close();
            }
        }));
    }

    FormDialog with(Component field) {
        fields.add(field);
        return this;
    }

    /** The button that opens it. */
    ActionButton opener(FwIcon icon) {
        return ActionButton.quiet(icon, verb, click -> open());
    }
}
