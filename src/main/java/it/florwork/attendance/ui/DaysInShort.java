package it.florwork.attendance.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import it.florwork.attendance.DayState;
import it.florwork.attendance.DayView;
import it.florwork.attendance.MonthDetail;
import it.florwork.shared.ui.Formats;
import java.util.List;

/** What a signature is about, in short: how many days went as planned, and each one that did not. */
class DaysInShort extends Div {
    private final Formats formats = Formats.current();
    private final DayWords words = new DayWords(this::getTranslation);

    DaysInShort(MonthDetail month) {
        addClassName("fw-days-short");
        var told = month.days().stream()
                .filter(day -> day.state() != DayState.FREE && day.state() != DayState.PLANNED)
                .toList();
        var differing = told.stream().filter(day -> !isAsPlanned(day)).toList();
        add(new Paragraph(getTranslation("attendance.short.asPlanned", told.size() - differing.size())));
        if (!differing.isEmpty()) {
            add(new Paragraph(getTranslation("attendance.short.differing", differing.size())), list(differing));
        }
    }

    private static boolean isAsPlanned(DayView day) {
        return !day.isDisputed() && day.doneMinutes().equals(day.plannedMinutes());
    }

    private UnorderedList list(List<DayView> days) {
        var list = new UnorderedList();
        days.forEach(day -> list.add(new ListItem(
                new Span(formats.shortDay(day.date()) + " "),
                words.badge(day),
                new Span(" "
                        + getTranslation(
                                "attendance.short.hours",
                                formats.clock(day.doneMinutes()),
                                formats.clock(day.plannedMinutes()))))));
        return list;
    }
}
