package it.florwork.shared.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import it.florwork.shared.WeeklyTimetable;
import it.florwork.shared.WeeklyTimetable.Slot;
import java.time.DayOfWeek;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A week's hours to look at: a column per day, a row per stretch between two times that matter. */
public class WeekGrid extends Div {
    private static final int LAST_WORKDAY = DayOfWeek.FRIDAY.getValue();

    private final WeeklyTimetable week;
    private final Formats formats = Formats.current();

    public WeekGrid(WeeklyTimetable week) {
        this.week = week;
        addClassName("fw-week-grid");
        if (week.isEmpty()) {
            add(Panel.note(getTranslation("shared.week.empty")));
            return;
        }
        var table = new NativeTable();
        table.getElement().setAttribute("aria-label", getTranslation("shared.week.label"));
        table.getHead().add(head());
        var times = new TreeSet<Integer>();
        week.slots().forEach(slot -> times.addAll(List.of(slot.from(), slot.to())));
        int from = -1;
        for (int to : times) {
            if (from >= 0 && isWorkedOnAnyDay(from)) {
                table.getBody().add(row(from, to));
            }
            from = to;
        }
        add(table);
    }

    private List<DayOfWeek> days() {
        return Stream.of(DayOfWeek.values())
                .filter(day -> day.getValue() <= LAST_WORKDAY || !week.on(day).isEmpty())
                .toList();
    }

    private boolean isWorkedOnAnyDay(int minute) {
        return week.slots().stream().anyMatch(slot -> contains(slot, minute));
    }

    private static boolean contains(Slot slot, int minute) {
        return slot.from() <= minute && minute < slot.to();
    }

    private NativeTableRow head() {
        var row = new NativeTableRow();
        row.add(new NativeTableCell());
        for (var day : days()) {
            var cell = new NativeTableHeaderCell();
            cell.getElement().setAttribute("scope", "col");
            var full = new Span(formats.weekday(day));
            full.addClassName("fw-hidden");
            var letters = new Span(formats.shortWeekday(day));
            letters.getElement().setAttribute("aria-hidden", "true");
            cell.add(letters, full);
            row.add(cell);
        }
        return row;
    }

    private NativeTableRow row(int from, int to) {
        var head = new NativeTableHeaderCell(formats.time(from) + "–" + formats.time(to));
        head.getElement().setAttribute("scope", "row");
        var row = new NativeTableRow(head);
        for (var day : days()) {
            var cell = new NativeTableCell();
            boolean worked = week.on(day).stream().anyMatch(slot -> contains(slot, from));
            cell.addClassName(worked ? "fw-on" : "fw-off");
            if (worked) {
                var yes = new Span(getTranslation("shared.yes"));
                yes.addClassName("fw-hidden");
                cell.add(FwIcon.CHECK.create(), yes);
            }
            row.add(cell);
        }
        return row;
    }
}
