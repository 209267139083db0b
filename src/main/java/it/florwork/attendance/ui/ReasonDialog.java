package it.florwork.attendance.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.Stack;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** A decision that both sides will read the reason of. */
class ReasonDialog extends Dialog {
    private static final int LONGEST_REASON = 500;

    private final UI ui = UI.getCurrentOrThrow();
    private final TextArea reason = new TextArea();
    private final CheckboxGroup<LocalDate> days = new CheckboxGroup<>();

    /** @param key of the verb; its {@code .title} and {@code .effect} stand beside it in the translations */
    ReasonDialog(String key, Consumer<String> decision) {
        this(key, Set.of(), Set.of(), (chosen, why) -> decision.accept(why));
    }

    /**
     * Asks for some days, too.
     *
     * @param offered the days to choose from; none to ask for a reason alone
     */
    ReasonDialog(
            String key,
            Collection<LocalDate> offered,
            Set<LocalDate> chosen,
            BiConsumer<Set<LocalDate>, String> decision) {
        setHeaderTitle(ui.getTranslation(key + ".title"));
        var formats = Formats.current();
        days.setLabel(ui.getTranslation("attendance.reopen.days"));
        days.setItems(offered);
        days.setItemLabelGenerator(formats::shortDay);
        days.setValue(chosen);
        days.setVisible(!offered.isEmpty());
        days.addClassName("fw-days");
        reason.setLabel(ui.getTranslation("attendance.reason"));
        reason.setMaxLength(LONGEST_REASON);
        reason.setMinRows(3);
        reason.addClassName("fw-wide");
        add(new Stack(new Paragraph(ui.getTranslation(key + ".effect")), days, reason));
        getFooter().add(ActionButton.plain(ui.getTranslation("shared.cancel"), click -> close()));
        getFooter().add(ActionButton.primary(ui.getTranslation(key), click -> {
            if (isComplete()) {
                decision.accept(days.getValue(), reason.getValue());
                close();
            }
        }));
    }

    private boolean isComplete() {
        reason.setErrorMessage(ui.getTranslation("attendance.error.reasonMissing", LONGEST_REASON));
        reason.setInvalid(reason.getValue().isBlank());
        days.setErrorMessage(ui.getTranslation("attendance.error.daysToReopen"));
        days.setInvalid(days.isVisible() && days.getValue().isEmpty());
        return !reason.isInvalid() && !days.isInvalid();
    }
}
