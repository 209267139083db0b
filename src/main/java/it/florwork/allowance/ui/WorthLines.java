package it.florwork.allowance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import it.florwork.allowance.Worth;
import it.florwork.allowance.WorthLine;
import it.florwork.rules.LegalSources;
import it.florwork.shared.Cents;
import it.florwork.shared.ui.Data;

/** What a month is worth line by line: the rule, where it comes from, what it adds or takes off; the sum last. */
class WorthLines extends Div {
    private final WorthWords words = new WorthWords();
    private final NativeTableBody body = new NativeTableBody();

    WorthLines(Worth worth) {
        this(worth, Cents.ZERO);
    }

    /** @param rectified what an accepted rectification adds */
    WorthLines(Worth worth, Cents rectified) {
        addClassName("fw-worth-lines");
        worth.lines().forEach(this::line);
        if (worth.lines().isEmpty()) {
            row(new Span(words.text("allowance.nothingPlanned")), words.money(Cents.ZERO));
        }
        if (!rectified.equals(Cents.ZERO)) {
            row(new Span(words.text("allowance.rectified")), words.change(rectified));
        }
        var total = row(
                new Span(words.text("allowance.total")), words.money(worth.due().plus(rectified)));
        total.addClassName("fw-worth-total");
        var table = new NativeTable();
        table.add(head(), body);
        add(table);
    }

    private NativeTableHeader head() {
        var row = new NativeTableRow();
        row.add(heading("allowance.rule"), number(heading("allowance.amount")));
        var head = new NativeTableHeader();
        head.add(row);
        return head;
    }

    private static NativeTableHeaderCell heading(String key) {
        var cell = new NativeTableHeaderCell(UI.getCurrentOrThrow().getTranslation(key));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private void line(WorthLine line) {
        var source = new Div(Data.text(LegalSources.in(getLocale(), line.legalSource())));
        source.addClassName("fw-note");
        row(new Div(new Span(words.line(line)), source), words.money(line.amount()));
    }

    private NativeTableRow row(Component what, String amount) {
        var row = new NativeTableRow();
        var cell = new NativeTableCell();
        cell.add(what);
        row.add(cell, number(new NativeTableCell(amount)));
        body.add(row);
        return row;
    }

    private static <C extends Component> C number(C cell) {
        cell.addClassName("fw-number");
        return cell;
    }
}
