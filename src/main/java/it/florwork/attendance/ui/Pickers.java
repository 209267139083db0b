package it.florwork.attendance.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import it.florwork.shared.Period;

/** What the calendar's small forms ask of their fields. */
final class Pickers {
    private Pickers() {}

    static void within(DatePicker picker, Period period) {
        picker.setMin(period.firstDay());
        if (!period.isOpen()) {
            picker.setMax(period.lastDay());
        }
    }

    /** Whether something valid stands in the field; otherwise the field says what is missing. */
    static <F extends HasValue<?, ?> & HasValidation> boolean isComplete(F field) {
        if (field.isEmpty()) {
            field.setErrorMessage(UI.getCurrentOrThrow().getTranslation("shared.error.required"));
            field.setInvalid(true);
        }
        return !field.isInvalid();
    }
}
