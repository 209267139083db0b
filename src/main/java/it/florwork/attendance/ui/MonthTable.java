package it.florwork.attendance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import it.florwork.attendance.DayState;
import it.florwork.attendance.DayView;
import it.florwork.attendance.MonthDetail;
import it.florwork.shared.ui.Data;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.RecordLink;
import it.florwork.shared.ui.StatusBadge;
import it.florwork.shared.ui.StatusBadge.Tone;

/** The days of a month as a real table, in a region of its own that scrolls sideways where it must. */
class MonthTable extends Div {
    private final Formats formats = Formats.current();
    private final DayWords days = new DayWords(this::getTranslation);
    private final MonthWords words = new MonthWords(this::getTranslation);
    private final boolean wide;

    /** @param wide as an operator sees it: with a column for what was done, and each day leading to its page */
    MonthTable(MonthDetail month, boolean wide) {
        this.wide = wide;
        addClassName("fw-month-table");
        getElement().setAttribute("role", "group").setAttribute("tabindex", "0");
        getElement().setAttribute("aria-label", getTranslation("attendance.month.days"));
        var body = new NativeTableBody();
        month.days().stream().filter(MonthTable::isWorthALine).map(this::row).forEach(body::add);
        var table = new NativeTable();
        table.add(head(), body);
        add(table);
    }

    /** Free days are left out, holidays are not. */
    private static boolean isWorthALine(DayView day) {
        return day.state() != DayState.FREE || day.off() != null;
    }

    private NativeTableHeader head() {
        var row = new NativeTableRow();
        row.add(heading("day"), heading("in"), heading("out"), number(heading("hours")), heading("kind"));
        if (wide) {
            row.add(heading("activity"));
        }
        var head = new NativeTableHeader();
        head.add(row);
        return head;
    }

    private NativeTableHeaderCell heading(String key) {
        var cell = new NativeTableHeaderCell(getTranslation("attendance.month." + key));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private NativeTableRow row(DayView day) {
        var row = new NativeTableRow();
        row.add(
                day(day),
                new NativeTableCell(words.ends(day, true)),
                new NativeTableCell(words.ends(day, false)),
                number(new NativeTableCell(words.done(day))),
                how(day));
        if (wide) {
            row.add(new NativeTableCell(days.activity(day).map(Data::text).orElseGet(Span::new)));
        }
        if (day.planned().isEmpty() && day.counts() == null) {
            row.addClassName("fw-off");
        }
        return row;
    }

    private NativeTableCell how(DayView day) {
        var cell = new NativeTableCell(days.badge(day));
        if (day.outsidePlan()) {
            cell.add(new StatusBadge(Tone.BLOCKED, getTranslation("register.state.notInsured")));
        }
        return cell;
    }

    /** On a phone, which has no room for these columns, times and activity stand below the day. */
    private NativeTableCell day(DayView day) {
        var name = formats.shortDay(day.date());
        var cell = new NativeTableCell(
                wide ? new RecordLink("months/" + day.engagement() + "/day/" + day.date(), name) : new Span(name));
        var counts = day.counts();
        if (counts != null && !counts.slots().isEmpty()) {
            var times = new Div(days.times(counts.slots()));
            times.addClassName("fw-times");
            cell.add(times);
        }
        days.scribe(counts).map(Data::text).map(Div::new).ifPresent(scribe -> {
            scribe.addClassName("fw-note");
            cell.add(scribe);
        });
        if (wide) {
            days.activity(day).map(Data::text).map(Div::new).ifPresent(activity -> {
                activity.addClassName("fw-times");
                cell.add(activity);
            });
        }
        return cell;
    }

    private static <C extends Component> C number(C cell) {
        cell.addClassName("fw-number");
        return cell;
    }
}
