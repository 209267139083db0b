package it.florwork.candidate.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.Stack;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step of a person's way: from which day, and why where a reason is wanted. It says what follows, and stays open with
 * what was chosen when the portal refuses.
 */
class StepDialog extends Dialog {
    private final UI ui = UI.getCurrentOrThrow();
    private final Stack fields = new Stack();
    private final List<DatePicker> dates;

    /**
     * @param key of the verb; {@code key.effect} says what follows
     * @param dates that are needed
     * @param choices that are needed
     */
    StepDialog(String key, List<DatePicker> dates, List<Select<?>> choices, Runnable step) {
        this.dates = dates;
        setHeaderTitle(ui.getTranslation(key));
        fields.add(new Paragraph(ui.getTranslation(key + ".effect")));
        choices.forEach(this::with);
        dates.forEach(this::with);
        add(fields);
        getFooter().add(ActionButton.plain(ui.getTranslation("shared.cancel"), click -> close()));
        getFooter().add(ActionButton.primary(ui.getTranslation(key), click -> {
            if (isComplete(choices)) {
                step.run();
                close();
            }
        }));
    }

    private void with(Component field) {
        field.addClassName("fw-wide");
        fields.add(field);
    }

    private boolean isComplete(List<Select<?>> choices) {
        var required = ui.getTranslation("shared.error.required");
        choices.forEach(choice -> {
            choice.setErrorMessage(required);
            choice.setInvalid(choice.isEmpty());
        });
        dates.forEach(date -> {
            date.setErrorMessage(required);
            date.setInvalid(date.isEmpty());
        });
        return choices.stream().noneMatch(Select::isInvalid) && dates.stream().noneMatch(DatePicker::isInvalid);
    }

    static DatePicker date(String key, @Nullable LocalDate day) {
        var picker = Formats.current().datePicker(UI.getCurrentOrThrow().getTranslation(key));
        picker.setValue(day);
        return picker;
    }

    /** @param prefix of the keys of the items' words */
    static <E extends Enum<E>> Select<E> choice(String key, String prefix, E[] items) {
        var ui = UI.getCurrentOrThrow();
        var select = new Select<E>();
        select.setLabel(ui.getTranslation(key));
        select.setItems(items);
        select.setItemLabelGenerator(item -> ui.getTranslation(prefix + item));
        return select;
    }
}
