package it.florwork.opening.ui;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import it.florwork.shared.Minutes;
import it.florwork.shared.WeeklyTimetable;
import it.florwork.shared.WeeklyTimetable.Slot;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.FwIcon;
import it.florwork.shared.ui.StatusBadge;
import it.florwork.shared.ui.StatusBadge.Tone;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A week to tap: Monday to Saturday, 7 to 19, two hours a cell. Whoever needs other times writes them instead. */
class TouchWeek extends CustomField<WeeklyTimetable> {
    private static final int FIRST = 7 * 60;
    private static final int LAST = 19 * 60;
    private static final int STEP = 2 * 60;
    private static final List<DayOfWeek> DAYS = List.of(DayOfWeek.values()).subList(0, DayOfWeek.SATURDAY.getValue());

    /** A native checkbox: it answers to touch, keys and screen readers. */
    @Tag("input")
    static final class Cell extends AbstractSinglePropertyField<Cell, Boolean> {
        Cell(String label) {
            super("checked", false, false);
            setSynchronizedEvent("change");
            getElement().setAttribute("type", "checkbox").setAttribute("aria-label", label);
        }
    }

    private final Map<Slot, Cell> cells = new LinkedHashMap<>();
    private final Minutes most;
    private final Div foot = new Div();
    private final Formats formats = Formats.current();

    TouchWeek(String label, Minutes most) {
        super(WeeklyTimetable.EMPTY);
        this.most = most;
        setLabel(label);
        addClassName("fw-touch-week");
        foot.addClassName("fw-week-sum");
        foot.getElement().setAttribute("role", "status");
        var table = new NativeTable();
        table.getElement().setAttribute("aria-label", getTranslation("shared.week.label"));
        table.getHead().add(head());
        for (int from = FIRST; from < LAST; from += STEP) {
            table.getBody().add(row(from));
        }
        add(table, foot);
        showSum();
    }

    /** Whether the cells can show these hours exactly. */
    static boolean fits(WeeklyTimetable week) {
        return week.slots().stream()
                .allMatch(slot -> DAYS.contains(slot.day())
                        && slot.from() >= FIRST
                        && slot.to() <= LAST
                        && (slot.from() - FIRST) % STEP == 0
                        && (slot.to() - FIRST) % STEP == 0);
    }

    private NativeTableRow head() {
        var row = new NativeTableRow(new NativeTableCell());
        for (var day : DAYS) {
            var letters = new NativeTableHeaderCell(formats.shortWeekday(day));
            letters.getElement().setAttribute("scope", "col");
            row.add(letters);
        }
        return row;
    }

    private NativeTableRow row(int from) {
        var hours = from / 60 + "–" + (from + STEP) / 60;
        var head = new NativeTableHeaderCell(hours);
        head.getElement().setAttribute("scope", "row");
        var row = new NativeTableRow(head);
        for (var day : DAYS) {
            var cell = new Cell(formats.weekday(day) + " " + hours);
            cell.addValueChangeListener(change -> changed());
            cells.put(new Slot(day, from, from + STEP), cell);
            var label = new NativeLabel();
            label.addClassName("fw-touch");
            label.add(cell, new Span(FwIcon.CHECK.create()));
            row.add(new NativeTableCell(label));
        }
        return row;
    }

    private void changed() {
        updateValue();
        showSum();
    }

    private void showSum() {
        var total = generateModelValue().minutesPerWeek();
        foot.removeAll();
        foot.add(new Span(getTranslation("shared.week.sum", formats.hours(total))));
        if (total.value() > 0) {
            boolean within = total.compareTo(most) <= 0;
            foot.add(new StatusBadge(
                    within ? Tone.GOOD : Tone.BLOCKED,
                    getTranslation(within ? "shared.week.within" : "shared.week.over", formats.hours(most))));
        }
    }

    @Override
    protected WeeklyTimetable generateModelValue() {
        var joined = new ArrayList<Slot>();
        for (var day : DAYS) {
            for (int from = FIRST; from < LAST; from += STEP) {
                if (isOn(day, from)) {
                    boolean goesOn = !joined.isEmpty()
                            && joined.getLast().day() == day
                            && joined.getLast().to() == from;
                    joined.add(new Slot(day, goesOn ? joined.removeLast().from() : from, from + STEP));
                }
            }
        }
        return new WeeklyTimetable(joined);
    }

    private boolean isOn(DayOfWeek day, int from) {
        var cell = cells.get(new Slot(day, from, from + STEP));
        return cell != null && cell.getValue();
    }

    @Override
    protected void setPresentationValue(WeeklyTimetable week) {
        cells.forEach((slot, cell) -> cell.setValue(week.covers(new WeeklyTimetable(List.of(slot)))));
        showSum();
    }
}
