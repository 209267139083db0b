package it.florwork.matching.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.Formats;
import java.time.LocalDate;
import java.util.function.Consumer;

/** Asks on which day the three met. */
class TalkDialog extends Dialog {
    TalkDialog(LocalDate today, Consumer<LocalDate> held) {
        var ui = UI.getCurrentOrThrow();
        setHeaderTitle(ui.getTranslation("matching.talkHeld"));
        var day = Formats.current().datePicker(ui.getTranslation("matching.talkOn"));
        day.setValue(today);
        day.setMax(today);
        day.setRequired(true);
        add(day);
        getFooter()
                .add(
                        ActionButton.plain(ui.getTranslation("shared.cancel"), click -> close()),
                        ActionButton.primary(ui.getTranslation("matching.talkHeld"), click -> {
                            if (!day.isInvalid() && day.getValue() != null) {
                                held.accept(day.getValue());
                                close();
                            }
                        }));
    }
}
