package it.florwork.progress.ui;

import it.florwork.progress.CardStory;
import it.florwork.progress.CardsOfWeek;
import it.florwork.progress.FacesVersion;
import it.florwork.progress.SeenCard;
import it.florwork.shared.Table;
import it.florwork.shared.Table.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Cards as a table to take out: a line an answer, by code name. */
final class CardsTable {
    private static final List<String> HEADINGS =
            List.of("week", "side", "by", "skill", "level", "words", "example", "note");

    private final SkillWords words;
    private final Locale language;
    private final BiFunction<String, Object[], String> texts;

    CardsTable(SkillWords words, Locale language, BiFunction<String, Object[], String> texts) {
        this.words = words;
        this.language = language;
        this.texts = texts;
    }

    Table of(CardStory story) {
        var rows = new ArrayList<List<Cell>>();
        for (var week : story.weeks()) {
            week.cards().forEach(card -> rows.addAll(lines(week, card)));
            week.faces().forEach(faces -> rows.addAll(lines(week, faces)));
        }
        return new Table(
                text("progress.file.title", story.codeName()),
                List.of(story.place()),
                HEADINGS.stream()
                        .map(heading -> text("progress.file." + heading))
                        .toList(),
                rows);
    }

    private List<List<Cell>> lines(CardsOfWeek week, SeenCard card) {
        var said = card.card();
        return words.inOrder(said.ratings().keySet()).stream()
                .map(skill -> {
                    var rating = Objects.requireNonNull(said.ratings().get(skill));
                    return Stream.concat(
                                    head(week, "progress.lines.tutor", card.by(), words.label(skill, language)),
                                    Stream.of(
                                            rating.level() > 0 ? Cell.of(rating.level()) : Cell.of(""),
                                            Cell.of(text("progress.rating." + rating)),
                                            Cell.of(said.example()),
                                            Cell.of(said.note())))
                            .toList();
                })
                .toList();
    }

    private List<List<Cell>> lines(CardsOfWeek week, FacesVersion faces) {
        return words.inOrder(faces.faces().keySet()).stream()
                .map(skill -> {
                    var face = Objects.requireNonNull(faces.faces().get(skill));
                    return Stream.concat(
                                    head(week, "progress.lines.faces", "", words.label(skill, language)),
                                    Stream.of(
                                            face.level() > 0 ? Cell.of(face.level()) : Cell.of(""),
                                            Cell.of(text("progress.face." + face)),
                                            Cell.of(""),
                                            Cell.of("")))
                            .toList();
                })
                .toList();
    }

    private Stream<Cell> head(CardsOfWeek week, String side, String by, String skill) {
        return Stream.of(Cell.of(week.week().code()), Cell.of(text(side)), Cell.of(by), Cell.of(skill));
    }

    private String text(String key, Object... values) {
        return texts.apply(key, values);
    }
}
