package it.florwork.shared.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import it.florwork.shared.Table;
import it.florwork.shared.TablePdf;
import it.florwork.shared.TableXlsx;
import java.io.ByteArrayInputStream;
import java.util.function.Function;
import java.util.function.Supplier;

/** A table to take out in three forms, read anew for whoever may at that moment. */
public class TableLinks extends Div {
    /** @param name of the file, without its ending: a key of ours, in the viewer's language */
    public TableLinks(String name, Supplier<Table> table) {
        addClassName("fw-row");
        add(
                link(name, "csv", "text/csv;charset=utf-8", table, Table::csv),
                link(
                        name,
                        "xlsx",
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        table,
                        TableXlsx::of),
                link(name, "pdf", "application/pdf", table, TablePdf::of));
    }

    private Anchor link(
            String name, String ending, String type, Supplier<Table> table, Function<Table, byte[]> written) {
        var link = new Anchor();
        link.addClassNames("fw-button", "fw-plain");
        var file = getTranslation(name) + "." + ending;
        link.setHref(DownloadHandler.fromInputStream(event -> {
            var content = written.apply(table.get());
            return new DownloadResponse(new ByteArrayInputStream(content), file, type, content.length);
        }));
        link.add(FwIcon.DOWNLOAD.create(), new Span(getTranslation("shared.file." + ending)));
        link.setAriaLabel(getTranslation("shared.file.aria", getTranslation("shared.file." + ending)));
        return link;
    }
}
