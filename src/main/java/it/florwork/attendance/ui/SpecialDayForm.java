package it.florwork.attendance.ui;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import it.florwork.attendance.CalendarDetail;
import it.florwork.attendance.CalendarEffects;
import it.florwork.attendance.SpecialDay;
import it.florwork.attendance.SpecialDay.Kind;
import it.florwork.attendance.SpecialDay.Place;
import it.florwork.shared.WeeklyTimetable.Slot;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.FormKeeping;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.SlotEditor;
import it.florwork.shared.ui.Stack;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One day that is otherwise: free, with other hours, or elsewhere. */
class SpecialDayForm extends Panel {
    private static final List<Kind> CHOICES = List.of(Kind.DAY_OFF, Kind.OTHER_HOURS, Kind.OTHER_PLACE);
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_ADDRESS = 200;

    private final CalendarDetail calendar;
    private final CalendarEffects effects;
    private final EffectOfDays effect = new EffectOfDays();
    private final DatePicker date;
    private final RadioButtonGroup<Kind> kind = new RadioButtonGroup<>();
    private final SlotEditor hours = new SlotEditor(DayOfWeek.MONDAY);
    private final TextField placeName = new TextField();
    private final TextField address = new TextField();

    SpecialDayForm(CalendarDetail calendar, CalendarEffects effects, FormKeeping keeping, Consumer<SpecialDay> save) {
        super(UI.getCurrentOrThrow().getTranslation("attendance.special.title"));
        this.calendar = calendar;
        this.effects = effects;
        date = Formats.current().datePicker(getTranslation("attendance.special.date"));
        Pickers.within(date, calendar.period());
        kind.setLabel(getTranslation("attendance.special.kind"));
        kind.setItems(CHOICES);
        kind.setItemLabelGenerator(choice -> getTranslation("attendance.special.choice." + choice));
        kind.setValue(Kind.DAY_OFF);
        kind.addValueChangeListener(change -> {
            showFields();
            preview();
        });
        date.addValueChangeListener(change -> preview());
        hours.addValueChangeListener(change -> preview());
        hours.setLabel(getTranslation("attendance.special.hours"));
        placeName.setLabel(getTranslation("attendance.special.place"));
        placeName.setMaxLength(LONGEST_NAME);
        placeName.setWidthFull();
        address.setLabel(getTranslation("attendance.special.address"));
        address.setMaxLength(LONGEST_ADDRESS);
        address.setWidthFull();
        showFields();
        var draft = keeping.keeping("special-day", calendar.engagement().toString())
                .keep("date", date, LocalDate::toString, LocalDate::parse)
                .keep("kind", kind, Kind::name, Kind::valueOf)
                .keep("hours", hours, SpecialDayForm::text, SpecialDayForm::hours)
                .keep("place", placeName)
                .keep("address", address)
                .offer();
        add(draft.bar());
        add(new Stack(
                date,
                kind,
                hours,
                placeName,
                address,
                effect,
                ActionButton.quiet(getTranslation("attendance.special.save"), click -> {
                    if (isComplete()) {
                        save.accept(value());
                        draft.done();
                    }
                })));
    }

    private static String text(List<Slot> hours) {
        return hours.stream().map(slot -> slot.from() + "-" + slot.to()).collect(joining(" "));
    }

    private static List<Slot> hours(String text) {
        return Arrays.stream(text.split(" "))
                .map(slot -> slot.split("-"))
                .map(ends -> new Slot(DayOfWeek.MONDAY, Integer.parseInt(ends[0]), Integer.parseInt(ends[1])))
                .toList();
    }

    private void showFields() {
        hours.setVisible(kind.getValue().hasHours());
        boolean elsewhere = kind.getValue() == Kind.OTHER_PLACE;
        placeName.setVisible(elsewhere);
        address.setVisible(elsewhere);
    }

    /** Another place moves no hours, so it says nothing. */
    private void preview() {
        effect.clear();
        boolean withHours = kind.getValue().hasHours();
        if (date.isEmpty()
                || date.isInvalid()
                || kind.getValue() == Kind.OTHER_PLACE
                || withHours && (hours.isEmpty() || hours.problem().isPresent())) {
            return;
        }
        var day = new SpecialDay(
                date.getValue(), kind.getValue(), withHours ? DayWords.fromEditor(hours.getValue()) : List.of(), null);
        effect.show(effects.ofDay(calendar.engagement(), day), EffectOfDays.Signed.REOPEN_FIRST);
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
