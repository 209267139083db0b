package it.florwork.attendance.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import it.florwork.attendance.WeekCycle;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.WeekGrid;

/** Weeks that take turns, in words and as grids. */
final class CycleWords {
    private CycleWords() {}

    /** "Week A". */
    static String week(int index) {
        return UI.getCurrentOrThrow().getTranslation("attendance.cycle.week", String.valueOf((char) ('A' + index)));
    }

    /** Each week with its sum. */
    static Div grids(WeekCycle cycle) {
        var formats = Formats.current();
        var all = new Div();
        for (int i = 0; i < cycle.weeks().size(); i++) {
            var week = cycle.weeks().get(i);
            if (cycle.takesTurns()) {
                all.add(new H3(week(i)));
            }
            all.add(
                    new WeekGrid(week),
                    new Paragraph(UI.getCurrentOrThrow()
                            .getTranslation("shared.week.sum", formats.hours(week.minutesPerWeek()))));
        }
        return all;
    }
}
