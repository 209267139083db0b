package it.florwork.opening.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.IntegerField;
import it.florwork.opening.PostOpening;
import it.florwork.shared.ui.Formats;
import it.florwork.shell.DraftBar;
import java.time.LocalDate;

/** From when, and for how long? */
class SinceQuestion extends Question {
    private static final int MOST_MONTHS = 36;

    private final DatePicker from = Formats.current().datePicker(getTranslation("opening.startFrom"));
    private final DatePicker to = Formats.current().datePicker(getTranslation("opening.startTo"));
    private final IntegerField months = new IntegerField(getTranslation("opening.months"));

    SinceQuestion(LocalDate today) {
        months.setMin(1);
        months.setMax(MOST_MONTHS);
        months.setStepButtonsVisible(true);
        months.setHelperText(getTranslation("opening.months.help"));
        to.setHelperText(getTranslation("opening.startTo.help"));
        from.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null && to.isEmpty()) {
                to.setValue(change.getValue().plusMonths(1));
            }
        });
        var needed = getTranslation("shared.error.required");
        binder().forField(from).asRequired(needed).bind(PostOpening::startFrom, bySteps());
        binder().forField(to)
                .asRequired(needed)
                .withValidator(day -> !day.isBefore(today), getTranslation("opening.error.startIsPast"))
                .withValidator(
                        day -> from.isEmpty() || !day.isBefore(from.getValue()),
                        getTranslation("opening.error.startWindow"))
                .bind(PostOpening::startTo, bySteps());
        binder().forField(months).asRequired(needed).bind(PostOpening::months, bySteps());
        ask(from, to, months);
    }

    @Override
    void keepIn(DraftBar draft) {
        draft.keep("from", from, LocalDate::toString, LocalDate::parse)
                .keep("to", to, LocalDate::toString, LocalDate::parse)
                .keep("months", months, String::valueOf, Integer::valueOf);
    }

    @Override
    PostOpening answer(PostOpening need) {
        return need.starting(from.getValue(), to.getValue(), months.getValue());
    }
}
