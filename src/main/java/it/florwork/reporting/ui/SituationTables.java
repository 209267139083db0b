package it.florwork.reporting.ui;

import it.florwork.reporting.Situation;
import it.florwork.shared.Table;
import it.florwork.shared.Table.Cell;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The published table to take out: what is held back on the screen is held back here. */
final class SituationTables {
    private SituationTables() {}

    static Table of(Situation situation, BiFunction<String, Object[], String> texts) {
        var rows = Stream.concat(
                        situation.rows().stream()
                                .map(row -> List.of(
                                        Cell.of(text(
                                                texts,
                                                "reporting.row." + row.key().code() + ".title")),
                                        count(row.count()))),
                        Stream.of(List.of(Cell.of(text(texts, "reporting.total")), count(situation.total()))))
                .toList();
        return new Table(
                text(texts, "reporting.situation"),
                List.of(text(texts, "reporting.file.day", situation.on())),
                List.of(text(texts, "reporting.whereTheyAre"), text(texts, "reporting.moves.people")),
                rows);
    }

    private static Cell count(@Nullable Integer count) {
        return count == null ? Cell.of("–") : Cell.of(count);
    }

    private static String text(BiFunction<String, Object[], String> texts, String key, Object... values) {
        return texts.apply(key, values);
    }
}
