package it.florwork.placement.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import it.florwork.placement.PolicyCode;
import it.florwork.placement.RecordFact;
import it.florwork.rules.Regime;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.Stack;
import java.time.LocalDate;
import java.util.function.Consumer;

/** A tick names a paper: its number, its date, and for the mandatory notice its class. Who ticks is kept with it. */
class TickDialog extends Dialog {
    private static final int LONGEST_NUMBER = 60;

    TickDialog(PolicyCode policy, LocalDate today, Consumer<RecordFact> recorded) {
        var ui = UI.getCurrentOrThrow();
        setHeaderTitle(ui.getTranslation("placement.policy." + policy));
        var number = new TextField(ui.getTranslation("placement.tick.number"));
        number.setMaxLength(LONGEST_NUMBER);
        number.setRequired(true);
        number.setErrorMessage(ui.getTranslation("shared.error.required"));
        number.addClassName("fw-wide");
        var day = Formats.current().datePicker(ui.getTranslation("placement.tick.day"));
        day.setMax(today);
        day.setRequired(true);
        var noticeClass = new RadioButtonGroup<Regime>(ui.getTranslation("placement.tick.class"));
        noticeClass.setItems(Regime.values());
        noticeClass.setItemLabelGenerator(regime -> ui.getTranslation("placement.regime." + regime));
        noticeClass.setErrorMessage(ui.getTranslation("shared.error.required"));
        noticeClass.setVisible(policy == PolicyCode.V11);
        add(new Stack(new Paragraph(ui.getTranslation("placement.tick.effect")), number, day, noticeClass));
        getFooter()
                .add(
                        ActionButton.plain(ui.getTranslation("shared.cancel"), click -> close()),
                        ActionButton.primary(ui.getTranslation("placement.tick"), click -> {
                            number.setInvalid(number.getValue().isBlank());
                            day.setInvalid(day.isInvalid() || day.isEmpty());
                            noticeClass.setInvalid(noticeClass.isVisible() && noticeClass.isEmpty());
                            if (!number.isInvalid() && !day.isInvalid() && !noticeClass.isInvalid()) {
                                recorded.accept(new RecordFact(
                                        policy, day.getValue(), number.getValue(), noticeClass.getValue()));
                                close();
                            }
                        }));
    }
}
