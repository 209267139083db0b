package it.florwork.reporting.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import it.florwork.shared.Period;
import it.florwork.shared.ui.Formats;
import java.util.function.Consumer;

/** From which day to which: two fields that follow each other. */
class PeriodFields extends Div {
    PeriodFields(Period period, Consumer<Period> chosen) {
        addClassName("fw-row");
        var from = field("reporting.from");
        var to = field("reporting.to");
        from.setValue(period.firstDay());
        to.setValue(period.lastDay());
        from.setMax(period.lastDay());
        to.setMin(period.firstDay());
        for (var one : new DatePicker[] {from, to}) {
            one.addValueChangeListener(change -> {
                if (change.isFromClient()
                        && !from.isEmpty()
                        && !to.isEmpty()
                        && !from.getValue().isAfter(to.getValue())) {
                    chosen.accept(Period.of(from.getValue(), to.getValue()));
                }
            });
        }
        add(from, to);
    }

    private DatePicker field(String key) {
        return Formats.current().datePicker(getTranslation(key));
    }
}
