package it.florwork.reporting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import it.florwork.reporting.IndicatorCode;
import it.florwork.reporting.SliceRow;
import java.util.List;
import java.util.function.Function;

/** A breakdown as a real table: the line, what it is made of, its value. */
class SliceTable extends Div {
    SliceTable(
            String title,
            IndicatorCode code,
            List<SliceRow> rows,
            IndicatorWords words,
            Function<SliceRow, Component> line) {
        addClassNames("fw-table", "fw-slices");
        getElement().setAttribute("role", "group").setAttribute("tabindex", "0").setAttribute("aria-label", title);
        var head = new NativeTableHeader();
        var heads = new NativeTableRow();
        heads.add(
                heading(title),
                end(heading(getTranslation("reporting.madeOf"))),
                end(heading(getTranslation("reporting.value"))));
        head.add(heads);
        var body = new NativeTableBody();
        for (var row : rows) {
            var cells = new NativeTableRow();
            cells.add(
                    new NativeTableCell(line.apply(row)),
                    end(new NativeTableCell(words.of(code, row.figure()))),
                    end(new NativeTableCell(words.value(code, row.figure()))));
            body.add(cells);
        }
        var table = new NativeTable();
        table.add(head, body);
        add(table);
    }

    private static NativeTableHeaderCell heading(String text) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private static <C extends Component> C end(C cell) {
        cell.addClassName("fw-end");
        return cell;
    }
}
