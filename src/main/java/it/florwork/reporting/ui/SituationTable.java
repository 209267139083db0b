package it.florwork.reporting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import it.florwork.reporting.Situation;
import it.florwork.reporting.SituationKey;
import it.florwork.reporting.SituationRow;
import it.florwork.shared.ui.RecordLink;
import java.time.LocalDate;

/** The figures of a situation, one a line: the number, where the people are, and for the team the way to them. */
class SituationTable extends OrderedList {

    /** @param opensPeople whether each figure leads to its people */
    SituationTable(Situation situation, boolean opensPeople) {
        addClassName("fw-situation");
        situation.rows().forEach(row -> add(line(row, situation.on(), opensPeople)));
    }

    private ListItem line(SituationRow row, LocalDate on, boolean opensPeople) {
        var count = new Span(row.count() == null ? getTranslation("reporting.heldBack") : String.valueOf(row.count()));
        count.addClassName("fw-situation-count");
        var words = new Div(title(row, on, opensPeople), new Paragraph(text(row.key(), "where")));
        words.addClassName("fw-situation-words");
        return new ListItem(count, words);
    }

    private Component title(SituationRow row, LocalDate on, boolean opensPeople) {
        String title = text(row.key(), "title");
        return opensPeople ? new RecordLink(SituationAddress.of(on, row.key()).path(), title) : new Span(title);
    }

    private String text(SituationKey key, String part) {
        return getTranslation("reporting.row." + key.code() + "." + part);
    }
}
