package it.florwork.shared.ui;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.binder.HasValidator;
import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.data.binder.Validator;
import it.florwork.shared.WeeklyTimetable.Slot;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The hours of one day: up to four stretches from-to, in steps of 15 minutes, never rounded. Its value holds the
 * stretches that are whole; {@link #problem()} says what is wrong with the others, and a Binder refuses until it is mended.
 */
public class SlotEditor extends CustomField<List<Slot>> implements HasValidator<List<Slot>> {
    private static final int MOST = 4;
    private static final int STEP = 15;

    private final DayOfWeek day;
    private final Div rows = new Div();
    private final ActionButton more;
    private final List<Row> slots = new ArrayList<>();

    public SlotEditor(DayOfWeek day) {
        super(List.of());
        this.day = day;
        this.more = ActionButton.link(FwIcon.PLUS, getTranslation("shared.slots.add"), click -> addRow(null));
        addClassName("fw-slots");
        rows.addClassName("fw-slot-rows");
        add(rows, more);
        addRow(null);
    }

    /** Whose day it is about, for screen readers. */
    public SlotEditor withLabel(String label) {
        getElement().setAttribute("aria-label", label);
        return this;
    }

    private void addRow(@Nullable Slot slot) {
        var row = new Row(slot);
        slots.add(row);
        rows.add(row);
        showButtons();
    }

    private void removeRow(Row row) {
        slots.remove(row);
        rows.remove(row);
        if (slots.isEmpty()) {
            addRow(null);
        }
        changed();
    }

    private void showButtons() {
        more.setVisible(slots.size() < MOST && !isReadOnly());
        slots.forEach(row -> row.remove.setVisible(slots.size() > 1 && !isReadOnly()));
    }

    private void changed() {
        showButtons();
        updateValue();
        var problem = problem();
        setInvalid(problem.isPresent());
        setErrorMessage(problem.orElse(""));
        slots.forEach(Row::mark);
    }

    /** What is wrong with what stands there now, and how to mend it. */
    public Optional<String> problem() {
        if (slots.stream().anyMatch(Row::isHalf)) {
            return Optional.of(getTranslation("shared.error.slotHalf"));
        }
        if (slots.stream().anyMatch(Row::isOffStep)) {
            return Optional.of(getTranslation("shared.error.slotStep"));
        }
        if (slots.stream().anyMatch(Row::isBackwards)) {
            return Optional.of(getTranslation("shared.error.slotEndsBeforeItStarts"));
        }
        var sorted = generateModelValue();
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).from() < sorted.get(i - 1).to()) {
                return Optional.of(getTranslation("shared.error.slotsOverlap"));
            }
        }
        return Optional.empty();
    }

    @Override
    public Validator<List<Slot>> getDefaultValidator() {
        return (value, context) -> problem().map(ValidationResult::error).orElseGet(ValidationResult::ok);
    }

    @Override
    protected List<Slot> generateModelValue() {
        return slots.stream()
                .filter(Row::isWhole)
                .map(row -> new Slot(day, row.from.minuteOfDay(), row.to.minuteOfDay()))
                .sorted(Comparator.comparing(Slot::from))
                .toList();
    }

    @Override
    protected void setPresentationValue(List<Slot> value) {
        slots.clear();
        rows.removeAll();
        value.forEach(this::addRow);
        if (value.isEmpty()) {
            addRow(null);
        }
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        super.setReadOnly(readOnly);
        slots.forEach(row -> {
            row.from.setReadOnly(readOnly);
            row.to.setReadOnly(readOnly);
        });
        showButtons();
    }

    private final class Row extends Div {
        private final TimeInput from = new TimeInput(SlotEditor.this.getTranslation("shared.slots.from"));
        private final TimeInput to = new TimeInput(SlotEditor.this.getTranslation("shared.slots.to"));
        private final ActionButton remove = ActionButton.icon(
                FwIcon.CROSS, SlotEditor.this.getTranslation("shared.slots.remove"), click -> removeRow(this));

        private Row(@Nullable Slot slot) {
            addClassName("fw-slot");
            if (slot != null) {
                from.setMinuteOfDay(slot.from());
                to.setMinuteOfDay(slot.to());
            }
            from.addValueChangeListener(change -> changed());
            to.addValueChangeListener(change -> changed());
            var dash = new Span("–");
            dash.getElement().setAttribute("aria-hidden", "true");
            add(from, dash, to, remove);
        }

        private boolean isHalf() {
            return from.isEmpty() != to.isEmpty();
        }

        private boolean isBackwards() {
            return !from.isEmpty() && !to.isEmpty() && from.minuteOfDay() >= to.minuteOfDay();
        }

        private boolean isOffStep() {
            return !from.isEmpty() && from.minuteOfDay() % STEP != 0 || !to.isEmpty() && to.minuteOfDay() % STEP != 0;
        }

        private boolean isWhole() {
            return !from.isEmpty() && !to.isEmpty() && !isBackwards() && !isOffStep();
        }

        private void mark() {
            boolean wrong = isBackwards() || isOffStep();
            from.setInvalid(wrong);
            to.setInvalid(wrong || isHalf());
        }
    }
}
