package it.florwork.reporting.ui;

import it.florwork.reporting.Figure;
import it.florwork.reporting.IndicatorCode;
import it.florwork.reporting.IndicatorDetail;
import it.florwork.shared.Period;
import it.florwork.shared.Table;
import it.florwork.shared.Table.Cell;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Indicators as tables to take out. */
final class IndicatorTables {
    private IndicatorTables() {}

    static Table all(
            Map<IndicatorCode, Figure> figures,
            Period period,
            IndicatorWords words,
            BiFunction<String, Object[], String> texts) {
        var rows = Arrays.stream(IndicatorCode.values())
                .map(code -> code.hasData()
                        ? row(words.title(code), code, figures.getOrDefault(code, Figure.HELD), words)
                        : withoutData(code, words, texts))
                .toList();
        return new Table(
                text(texts, "reporting.indicators"),
                notes(period, texts),
                headings(texts, "reporting.indicator"),
                rows);
    }

    static Table one(IndicatorDetail detail, IndicatorWords words, BiFunction<String, Object[], String> texts) {
        var code = detail.code();
        var rows = new ArrayList<List<Cell>>();
        rows.add(row(text(texts, "reporting.total"), code, detail.figure(), words));
        detail.slices()
                .forEach((slice, lines) -> lines.forEach(line -> rows.add(row(
                        text(texts, "reporting.slice." + slice) + ": " + words.line(slice, line),
                        code,
                        line.figure(),
                        words))));
        return new Table(
                words.title(code),
                Stream.concat(notes(detail.period(), texts).stream(), Stream.of(words.dates(code)))
                        .toList(),
                headings(texts, "reporting.line"),
                rows);
    }

    private static List<Cell> row(String name, IndicatorCode code, Figure figure, IndicatorWords words) {
        boolean isShown = !figure.held() && !figure.isEmpty();
        return List.of(
                Cell.of(name),
                isShown && !code.isMedian() ? count(code, figure.numerator(), words) : Cell.of(isShown ? "" : "–"),
                isShown ? count(code, figure.denominator(), words) : Cell.of("–"),
                words.number(code, figure)
                        .map(number -> Cell.of(words.value(code, figure), number))
                        .orElseGet(() -> Cell.of(words.value(code, figure))),
                Cell.of(words.numerator(code) + " / " + words.denominator(code)));
    }

    /** Hours for minutes, exact to a quarter; of a median the cases, not their unit. */
    private static Cell count(IndicatorCode code, long count, IndicatorWords words) {
        return code.unit() == IndicatorCode.Unit.MINUTES
                ? Cell.of(words.count(code, count), hours(count))
                : Cell.of(count);
    }

    private static BigDecimal hours(long minutes) {
        return BigDecimal.valueOf(minutes).divide(BigDecimal.valueOf(60), 2, RoundingMode.HALF_UP);
    }

    private static List<Cell> withoutData(
            IndicatorCode code, IndicatorWords words, BiFunction<String, Object[], String> texts) {
        return List.of(
                Cell.of(words.title(code)),
                Cell.of(""),
                Cell.of(""),
                Cell.of(text(texts, "reporting.noDataYet")),
                Cell.of(words.numerator(code) + " / " + words.denominator(code)));
    }

    private static List<String> headings(BiFunction<String, Object[], String> texts, String first) {
        return Stream.of(first, "reporting.numerator", "reporting.denominator", "reporting.value", "reporting.formula")
                .map(key -> text(texts, key))
                .toList();
    }

    private static List<String> notes(Period period, BiFunction<String, Object[], String> texts) {
        return List.of(text(texts, "reporting.file.period", period.firstDay(), period.lastDay()));
    }

    private static String text(BiFunction<String, Object[], String> texts, String key, Object... values) {
        return texts.apply(key, values);
    }
}
