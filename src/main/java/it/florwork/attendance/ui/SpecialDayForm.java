package it.florwork.attendance.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import it.florwork.attendance.CalendarDetail;
import it.florwork.attendance.SpecialDay;
import it.florwork.attendance.SpecialDay.Kind;
import it.florwork.attendance.SpecialDay.Place;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.SlotEditor;
import it.florwork.shared.ui.Stack;
import java.time.DayOfWeek;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One day that is otherwise: free, with other hours, or elsewhere. */
class SpecialDayForm extends Panel {
    private static final List<Kind> CHOICES = List.of(Kind.DAY_OFF, Kind.OTHER_HOURS, Kind.OTHER_PLACE);
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_ADDRESS = 200;

    private final DatePicker date;
    private final RadioButtonGroup<Kind> kind = new RadioButtonGroup<>();
    private final SlotEditor hours = new SlotEditor(DayOfWeek.MONDAY);
    private final TextField placeName = new TextField();
    private final TextField address = new TextField();

    SpecialDayForm(CalendarDetail calendar, Consumer<SpecialDay> save) {
        super(UI.getCurrentOrThrow().getTranslation("attendance.special.title"));
        date = Formats.current().datePicker(getTranslation("attendance.special.date"));
        Pickers.within(date, calendar.period());
        kind.setLabel(getTranslation("attendance.special.kind"));
        kind.setItems(CHOICES);
        kind.setItemLabelGenerator(choice -> getTranslation("attendance.special.choice." + choice));
        kind.setValue(Kind.DAY_OFF);
        kind.addValueChangeListener(change -> showFields());
        hours.setLabel(getTranslation("attendance.special.hours"));
        placeName.setLabel(getTranslation("attendance.special.place"));
        placeName.setMaxLength(LONGEST_NAME);
        placeName.setWidthFull();
        address.setLabel(getTranslation("attendance.special.address"));
        address.setMaxLength(LONGEST_ADDRESS);
        address.setWidthFull();
        showFields();
        add(new Stack(
                date,
                kind,
                hours,
                placeName,
                address,
                ActionButton.quiet(getTranslation("attendance.special.save"), click -> {
                    if (isComplete()) {
                        save.accept(value());
                    }
                })));
    }

    private void showFields() {
        hours.setVisible(kind.getValue().hasHours());
        boolean elsewhere = kind.getValue() == Kind.OTHER_PLACE;
        placeName.setVisible(elsewhere);
        address.setVisible(elsewhere);
    }

    private boolean isComplete() {
        boolean complete = Pickers.isComplete(date);
        if (kind.getValue().hasHours()) {
            complete &= Pickers.isComplete(hours);
        }
        if (kind.getValue() == Kind.OTHER_PLACE) {
            complete &= Pickers.isComplete(placeName) & Pickers.isComplete(address);
        }
        return complete;
    }

    private SpecialDay value() {
        return new SpecialDay(
                date.getValue(),
                kind.getValue(),
                kind.getValue().hasHours() ? DayWords.fromEditor(hours.getValue()) : List.of(),
                place());
    }

    private @Nullable Place place() {
        return kind.getValue() == Kind.OTHER_PLACE
                ? new Place(placeName.getValue().strip(), address.getValue().strip())
                : null;
    }
}
