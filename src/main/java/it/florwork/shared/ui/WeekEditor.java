package it.florwork.shared.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.binder.HasValidator;
import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.data.binder.Validator;
import it.florwork.shared.Minutes;
import it.florwork.shared.WeeklyTimetable;
import it.florwork.shared.WeeklyTimetable.Slot;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A week's hours, day by day. A day that is switched on takes the hours of the nearest day above that has some, so that
 * 8:30 to 12:30 from Monday to Friday is one entry and four taps.
 */
public class WeekEditor extends CustomField<WeeklyTimetable> implements HasValidator<WeeklyTimetable> {
    private final Map<DayOfWeek, DayRow> rows = new EnumMap<>(DayOfWeek.class);
    private final Span sum = new Span();
    private final Div foot = new Div(sum);
    private @Nullable Minutes limit;

    public WeekEditor(String label) {
        super(WeeklyTimetable.EMPTY);
        setLabel(label);
        addClassName("fw-week-editor");
        foot.addClassName("fw-week-sum");
        foot.getElement().setAttribute("role", "status");
        for (DayOfWeek day : DayOfWeek.values()) {
            var row = new DayRow(day);
            rows.put(day, row);
            add(row);
        }
        add(foot);
        showSum();
    }

    /** Answers while one chooses whether the week keeps within so many hours. */
    public WeekEditor withLimit(Minutes most) {
        limit = most;
        showSum();
        return this;
    }

    private void changed() {
        updateValue();
        showSum();
    }

    private void showSum() {
        var formats = Formats.current();
        var total = generateModelValue().minutesPerWeek();
        sum.setText(getTranslation("shared.week.sum", formats.hours(total)));
        foot.removeAll();
        foot.add(sum);
        var most = limit;
        if (most != null && total.value() > 0) {
            boolean within = total.compareTo(most) <= 0;
            foot.add(new StatusBadge(
                    within ? StatusBadge.Tone.GOOD : StatusBadge.Tone.BLOCKED,
                    getTranslation(within ? "shared.week.within" : "shared.week.over", formats.hours(most))));
        }
    }

    private List<Slot> hoursBefore(DayOfWeek day) {
        List<Slot> nearest = List.of();
        for (var row : rows.values()) {
            if (row.day == day) {
                break;
            }
            if (row.on.getValue() && !row.hours.getValue().isEmpty()) {
                nearest = row.hours.getValue();
            }
        }
        return nearest.stream()
                .map(slot -> new Slot(day, slot.from(), slot.to()))
                .toList();
    }

    private Optional<String> problem() {
        return rows.values().stream()
                .filter(row -> row.on.getValue())
                .map(DayRow::problem)
                .filter(Objects::nonNull)
                .findFirst();
    }

    @Override
    public Validator<WeeklyTimetable> getDefaultValidator() {
        return (value, context) -> problem().map(ValidationResult::error).orElseGet(ValidationResult::ok);
    }

    @Override
    protected WeeklyTimetable generateModelValue() {
        var slots = new ArrayList<Slot>();
        for (var row : rows.values()) {
            if (row.on.getValue() && row.hours.problem().isEmpty()) {
                slots.addAll(row.hours.getValue());
            }
        }
        return new WeeklyTimetable(slots);
    }

    @Override
    protected void setPresentationValue(WeeklyTimetable value) {
        rows.forEach((day, row) -> row.show(value.on(day)));
        showSum();
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        super.setReadOnly(readOnly);
        rows.values().forEach(row -> {
            row.on.setReadOnly(readOnly);
            row.hours.setReadOnly(readOnly);
        });
    }

    private final class DayRow extends Div {
        private final DayOfWeek day;
        private final Checkbox on;
        private final SlotEditor hours;

        private DayRow(DayOfWeek day) {
            this.day = day;
            var name = Formats.current().weekday(day);
            on = new Checkbox(name);
            hours = new SlotEditor(day).withLabel(name);
            addClassName("fw-week-day");
            hours.setVisible(false);
            on.addValueChangeListener(change -> {
                hours.setVisible(change.getValue());
                if (change.isFromClient()
                        && change.getValue()
                        && hours.getValue().isEmpty()) {
                    hours.setValue(hoursBefore(day));
                }
                changed();
            });
            hours.addValueChangeListener(change -> changed());
            add(on, hours);
        }

        private void show(List<Slot> slots) {
            hours.setValue(slots);
            on.setValue(!slots.isEmpty());
        }

        private @Nullable String problem() {
            var wrong = hours.problem();
            if (wrong.isPresent()) {
                return wrong.get();
            }
            return hours.getValue().isEmpty() ? getTranslation("shared.error.dayWithoutHours", on.getLabel()) : null;
        }
    }
}
