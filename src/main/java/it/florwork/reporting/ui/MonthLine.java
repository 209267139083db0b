package it.florwork.reporting.ui;

import com.vaadin.flow.component.html.Div;
import it.florwork.reporting.IndicatorCode;
import it.florwork.reporting.IndicatorDetail;
import it.florwork.reporting.Slice;
import it.florwork.reporting.SliceRow;
import it.florwork.shared.Table.Cell;
import it.florwork.shared.ui.LineChart;
import it.florwork.shared.ui.LineChart.Line;
import it.florwork.shared.ui.LineChart.Scale;
import java.util.List;

/** An indicator from month to month as a line; nothing where there are no two months to draw. */
class MonthLine extends Div {
    private static final Scale SHARE = new Scale(0, 100, false);
    private static final Scale FROM_ZERO = new Scale(0, null, false);
    private static final Scale FREE = new Scale(null, null, false);

    MonthLine(IndicatorDetail detail, IndicatorWords words) {
        var code = detail.code();
        var months = detail.slices().getOrDefault(Slice.MONTH, List.of());
        boolean isDrawn = months.stream()
                        .filter(month -> words.number(code, month.figure()).isPresent())
                        .count()
                > 1;
        setVisible(isDrawn);
        if (isDrawn) {
            add(new LineChart(
                    getTranslation("reporting.chart.months", words.name(code)),
                    getTranslation("reporting.column.MONTH"),
                    months.stream().map(month -> words.line(Slice.MONTH, month)).toList(),
                    List.of(new Line(
                            words.name(code),
                            months.stream()
                                    .map(month -> cell(code, month, words))
                                    .toList())),
                    scale(code)));
        }
    }

    private static Cell cell(IndicatorCode code, SliceRow month, IndicatorWords words) {
        var value = words.value(code, month.figure());
        return words.number(code, month.figure())
                .map(number -> Cell.of(value, number))
                .orElseGet(() -> Cell.of(value));
    }

    private static Scale scale(IndicatorCode code) {
        return switch (code.unit()) {
            case DAYS -> FROM_ZERO;
            case LEVELS -> FREE;
            default -> SHARE;
        };
    }
}
