package it.florwork.audit.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import it.florwork.audit.AccessLogFilter;
import it.florwork.audit.AccessLogRow;
import it.florwork.audit.AccessLogService;
import it.florwork.shared.Csv;
import it.florwork.shared.ui.FwIcon;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes what the filter shows out as a table for a spreadsheet, for whoever may at that moment. */
class AccessLogExport extends Anchor {
    AccessLogExport(AccessLogService log, LogWords words, AccessLogFilter filter) {
        addClassNames("fw-button", "fw-plain");
        var headings = Stream.of("at", "who", "role", "purpose", "kind", "size", "codes", "ids")
                .map(column -> getTranslation("audit.csv." + column))
                .toList();
        setHref(DownloadHandler.fromInputStream(event -> {
            var content = table(headings, words, log.export(filter));
            return new DownloadResponse(
                    new ByteArrayInputStream(content), name(filter), "text/csv;charset=utf-8", content.length);
        }));
        add(FwIcon.DOWNLOAD.create(), new Span(getTranslation("audit.export")));
    }

    /** Of the days alone: a file name travels further than a file. */
    static String name(AccessLogFilter filter) {
        return "access-log-%s-%s.csv"
                .formatted(filter.days().firstDay(), filter.days().lastDay());
    }

    static byte[] table(List<String> headings, LogWords words, List<AccessLogRow> rows) {
        var csv = new Csv(headings);
        rows.forEach(row -> csv.line(
                LogWords.sortable(row.at()),
                row.actor(),
                words.role(row.role()),
                words.purpose(row.purpose()),
                words.kind(row.subjectKind()),
                String.valueOf(row.size()),
                String.join(", ", row.codes()),
                row.subjects().stream().map(Object::toString).collect(Collectors.joining(" "))));
        return csv.content();
    }
}
