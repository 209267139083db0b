package it.florwork.reporting.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import it.florwork.reporting.IndicatorCode;
import it.florwork.reporting.IndicatorOverview;
import it.florwork.reporting.Slice;
import it.florwork.reporting.SliceRow;
import it.florwork.shared.Table.Cell;
import it.florwork.shared.ui.LineChart;
import it.florwork.shared.ui.LineChart.Line;
import it.florwork.shared.ui.LineChart.Scale;
import it.florwork.shared.ui.Stack;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The shares from month to month, at most four lines a picture; a picture without two months to draw is left out. */
class OverviewLines extends Stack {
    private static final Scale SHARE = new Scale(0, 100, false);

    /** What belongs in one picture. */
    private enum Theme {
        PEOPLE(EnumSet.of(IndicatorCode.K1, IndicatorCode.K2, IndicatorCode.K3, IndicatorCode.K4)),
        INTERNSHIPS(EnumSet.of(IndicatorCode.K5, IndicatorCode.K6, IndicatorCode.K7, IndicatorCode.K8)),
        ALERTS(EnumSet.of(IndicatorCode.K15));

        private final Set<IndicatorCode> codes;

        Theme(Set<IndicatorCode> codes) {
            this.codes = codes;
        }
    }

    private final transient IndicatorWords words;

    OverviewLines(IndicatorOverview overview, IndicatorWords words) {
        this.words = words;
        for (var theme : Theme.values()) {
            draw(theme, overview);
        }
        setVisible(getComponentCount() > 0);
        addComponentAsFirst(new H2(getTranslation("reporting.overview")));
    }

    private void draw(Theme theme, IndicatorOverview overview) {
        var months = new TreeMap<String, SliceRow>();
        theme.codes.forEach(code -> rows(overview, code).forEach(row -> {
            if (words.number(code, row.figure()).isPresent()) {
                months.putIfAbsent(row.key(), row);
            }
        }));
        if (months.size() > 1) {
            var title = getTranslation("reporting.overview." + theme);
            add(
                    new H3(title),
                    new LineChart(
                            title,
                            getTranslation("reporting.column.MONTH"),
                            months.values().stream()
                                    .map(row -> words.line(Slice.MONTH, row))
                                    .toList(),
                            theme.codes.stream()
                                    .map(code -> line(code, months, rows(overview, code)))
                                    .toList(),
                            SHARE));
        }
    }

    private static List<SliceRow> rows(IndicatorOverview overview, IndicatorCode code) {
        return overview.months().getOrDefault(code, List.of());
    }

    private Line line(IndicatorCode code, Map<String, SliceRow> months, List<SliceRow> rows) {
        return new Line(
                words.title(code),
                months.keySet().stream().map(month -> cell(code, month, rows)).toList());
    }

    /** A month in which nothing was counted has a dash, and the line passes over it. */
    private Cell cell(IndicatorCode code, String month, List<SliceRow> rows) {
        return rows.stream()
                .filter(row -> row.key().equals(month))
                .findFirst()
                .map(row -> words.number(code, row.figure())
                        .map(number -> Cell.of(words.value(code, row.figure()), number))
                        .orElseGet(() -> Cell.of(words.value(code, row.figure()))))
                .orElseGet(() -> Cell.of("–"));
    }
}
