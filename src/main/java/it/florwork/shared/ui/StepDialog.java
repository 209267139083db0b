package it.florwork.shared.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step that wants a few facts: from which day, why, with whom. It says what follows, and stays open with what was
 * chosen when the portal refuses.
 */
public class StepDialog extends Dialog {
    private final Stack fields = new Stack();
    private final List<AbstractField<?, ?>> needed = new ArrayList<>();

    /** @param key of the verb; {@code key.effect} says what follows */
    public StepDialog(String key, Runnable step) {
        setHeaderTitle(getTranslation(key));
        fields.add(new Paragraph(getTranslation(key + ".effect")));
        add(fields);
        getFooter().add(ActionButton.plain(getTranslation("shared.cancel"), click -> close()));
        getFooter().add(ActionButton.primary(getTranslation(key), click -> {
            if (isComplete()) {
                step.run();
                close();
            }
        }));
    }

    /** Without these the step is not taken. */
    public StepDialog needs(AbstractField<?, ?>... needs) {
        needed.addAll(List.of(needs));
        return offers(needs);
    }

    /** These may stay empty. */
    public StepDialog offers(Component... offered) {
        for (var field : offered) {
            field.addClassName("fw-wide");
            fields.add(field);
        }
        return this;
    }

    private boolean isComplete() {
        var required = getTranslation("shared.error.required");
        for (var field : needed) {
            if (field instanceof HasValidationProperties mark) {
                mark.setErrorMessage(required);
                mark.setInvalid(field.isEmpty());
            }
        }
        return needed.stream().noneMatch(AbstractField::isEmpty);
    }

    /** @param day what it proposes */
    public static DatePicker date(String key, @Nullable LocalDate day) {
        var picker = Formats.current().datePicker(UI.getCurrentOrThrow().getTranslation(key));
        picker.setValue(day);
        return picker;
    }

    /** @param prefix of the keys of the items' words */
    public static <E extends Enum<E>> Select<E> choice(String key, String prefix, E[] items) {
        var ui = UI.getCurrentOrThrow();
        var select = new Select<E>();
        select.setLabel(ui.getTranslation(key));
        select.setItems(items);
        select.setItemLabelGenerator(item -> ui.getTranslation(prefix + item));
        return select;
    }
}
