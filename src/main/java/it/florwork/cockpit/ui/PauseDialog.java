package it.florwork.cockpit.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.Stack;
import it.florwork.shared.ui.StepDialog;
import java.time.LocalDate;
import java.util.function.Consumer;

/** Puts things off to a day: tomorrow is proposed, and Enter takes it. */
class PauseDialog extends Dialog {
    private final DatePicker until;

    PauseDialog(int count, LocalDate today, Consumer<LocalDate> pause) {
        setHeaderTitle(getTranslation("cockpit.pause.title", count));
        until = StepDialog.date("cockpit.pause.until", today.plusDays(1));
        until.setMin(today.plusDays(1));
        add(new Stack(new Paragraph(getTranslation("cockpit.pause.effect")), until));
        var yes = ActionButton.primary(getTranslation("cockpit.pause"), click -> {
            var day = until.getValue();
            if (day != null && !until.isInvalid()) {
                pause.accept(day);
                close();
            }
        });
        addOpenedChangeListener(opened -> yes.focus());
        getFooter().add(ActionButton.plain(getTranslation("shared.cancel"), click -> close()), yes);
    }
}
