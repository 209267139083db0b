package it.florwork.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import it.florwork.audit.AccessLogFilter;
import it.florwork.audit.AccessLogRow;
import it.florwork.audit.AccessLogService;
import it.florwork.shared.ui.Data;
import it.florwork.shared.ui.Panel;
import java.util.stream.Collectors;

/** The readings, the latest first; a click opens everybody whom one of them showed. */
class AccessLogGrid extends Grid<AccessLogRow> {
    private static final int CODES_IN_A_ROW = 3;

    private final transient LogWords words;

    /** @param withSubjects whether the rows say whose data was seen */
    AccessLogGrid(LogWords words, boolean withSubjects) {
        this.words = words;
        addClassName("fw-tall");
        addColumn(row -> words.moment(row.at()))
                .setHeader(getTranslation("audit.column.at"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addComponentColumn(this::who)
                .setHeader(getTranslation("audit.column.who"))
                .setAutoWidth(true);
        addComponentColumn(row -> new Span(words.purpose(row.purpose())))
                .setHeader(getTranslation("audit.column.purpose"))
                .setAutoWidth(true);
        addComponentColumn(this::whose)
                .setHeader(getTranslation("audit.column.whose"))
                .setAutoWidth(true);
        if (withSubjects) {
            setItemDetailsRenderer(new ComponentRenderer<>(this::everybody));
        }
        setSelectionMode(SelectionMode.NONE);
        setEmptyStateText(getTranslation("audit.empty"));
    }

    void show(AccessLogService log, AccessLogFilter filter) {
        setItems(query -> log.rows(filter, query.getOffset(), query.getLimit()).stream(), query -> log.count(filter));
    }

    private Component who(AccessLogRow row) {
        return new Div(Data.text(row.actor()), Panel.note(words.role(row.role())));
    }

    private Component whose(AccessLogRow row) {
        var size = new Span(getTranslation("audit.size", words.kind(row.subjectKind()), row.size()));
        if (row.codes().isEmpty()) {
            return size;
        }
        int more = row.size() - CODES_IN_A_ROW;
        var codes = Data.text(row.codes().stream().limit(CODES_IN_A_ROW).collect(Collectors.joining(", ")));
        var result = new Div(codes);
        if (more > 0) {
            result.add(new Span(" " + getTranslation("audit.andMore", more)));
        }
        return new Div(result, size);
    }

    private Component everybody(AccessLogRow row) {
        var seen = row.codes().isEmpty()
                ? row.subjects().stream().map(Object::toString).collect(Collectors.joining(", "))
                : String.join(", ", row.codes());
        return Data.mark(new Div(seen));
    }
}
