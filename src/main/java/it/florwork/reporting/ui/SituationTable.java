package it.florwork.reporting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import it.florwork.reporting.Situation;
import it.florwork.reporting.SituationKey;
import it.florwork.reporting.SituationRow;
import it.florwork.shared.ui.Flower;
import it.florwork.shared.ui.RecordLink;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** The figures of a situation, one a line: its petal, the number, where the people are, and for the team the way to them. */
class SituationTable extends Div {
    /** The five of the published table, which are the petals. */
    private static final List<SituationKey> PETALS = Arrays.stream(SituationKey.values())
            .filter(key -> key != SituationKey.OTHER)
            .toList();

    private static final int IN_COMPANIES = PETALS.indexOf(SituationKey.PLACEMENT);

    private final Situation situation;

    private SituationTable(Situation situation) {
        this.situation = situation;
        addClassName("fw-situation-table");
    }

    /**
     * All rows.
     *
     * @param opensPeople whether each figure leads to its people
     */
    static SituationTable whole(Situation situation, boolean opensPeople) {
        var table = new SituationTable(situation);
        table.draw(situation.rows(), opensPeople);
        return table;
    }

    /** Beside other work: on a phone only the numbers in a line; what is not part of the published table if there is any. */
    static SituationTable brief(Situation situation) {
        var table = new SituationTable(situation);
        table.addClassName("fw-situation-brief");
        table.draw(
                situation.rows().stream()
                        .filter(row -> PETALS.contains(row.key()) || !Objects.equals(row.count(), 0))
                        .toList(),
                true);
        return table;
    }

    private void draw(List<SituationRow> rows, boolean opensPeople) {
        if (rows.stream().noneMatch(row -> row.count() == null)) {
            add(Flower.ofSizes(PETALS.stream().map(situation::count).toList(), IN_COMPANIES));
        }
        var list = new OrderedList();
        list.addClassName("fw-situation");
        rows.forEach(row -> list.add(new ListItem(line(row, situation.on(), opensPeople))));
        add(list);
    }

    private Component line(SituationRow row, LocalDate on, boolean opensPeople) {
        var line =
                opensPeople ? new RecordLink(SituationAddress.of(on, row.key()).path(), "") : new Div();
        line.addClassName("fw-situation-line");
        var count = new Span(row.count() == null ? getTranslation("reporting.heldBack") : String.valueOf(row.count()));
        count.addClassName("fw-situation-count");
        var title = new Span(text(row.key(), "title"));
        title.addClassName("fw-situation-title");
        var words = new Div(title, new Paragraph(text(row.key(), "where")));
        words.addClassName("fw-situation-words");
        var brief = new Span(text(row.key(), "short"));
        brief.addClassName("fw-situation-short");
        ((HasComponents) line).add(key(row.key()), count, words, brief);
        return line;
    }

    private static Component key(SituationKey key) {
        int petal = PETALS.indexOf(key);
        return Flower.marking(petal, PETALS.size(), IN_COMPANIES);
    }

    private String text(SituationKey key, String part) {
        return getTranslation("reporting.row." + key.code() + "." + part);
    }
}
