package it.florwork.progress.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import it.florwork.progress.CardStory;
import it.florwork.progress.CardsOfWeek;
import it.florwork.progress.Face;
import it.florwork.progress.Rating;
import it.florwork.shared.Table.Cell;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.LineChart;
import it.florwork.shared.ui.LineChart.Line;
import it.florwork.shared.ui.LineChart.Scale;
import it.florwork.vocabulary.SkillCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** How each skill went from week to week: a small chart for every one that was seen twice, with the faces where they are shown. */
class SkillLines extends Div {
    private static final Scale LEVELS = new Scale(1, 4, true);

    private final SkillWords words;

    /** @param story whose weeks, as far as the viewer reads them */
    SkillLines(CardStory story, SkillWords words) {
        this.words = words;
        addClassName("fw-stack");
        var weeks = story.weeks().reversed();
        boolean withFaces = weeks.stream().anyMatch(week -> !week.faces().isEmpty());
        var charts = new Div();
        charts.addClassName("fw-charts");
        words.inOrder(weeks.stream()
                        .flatMap(week -> week.cards().stream())
                        .flatMap(card -> card.card().ratings().keySet().stream())
                        .toList())
                .forEach(skill -> chart(skill, weeks, withFaces).ifPresent(charts::add));
        setVisible(charts.getComponentCount() > 0);
        if (withFaces) {
            add(key());
        }
        add(charts);
    }

    private UnorderedList key() {
        var key = new UnorderedList(
                new ListItem(getTranslation("progress.lines.tutor")),
                new ListItem(getTranslation("progress.lines.faces")));
        key.addClassName("fw-chart-key");
        return key;
    }

    private Optional<Div> chart(SkillCode skill, List<CardsOfWeek> weeks, boolean withFaces) {
        var shown = weeks.stream()
                .filter(week -> rating(week, skill) > 0 || face(week, skill) > 0)
                .toList();
        if (shown.stream().filter(week -> rating(week, skill) > 0).count() < 2) {
            return Optional.empty();
        }
        var lines = new ArrayList<Line>();
        lines.add(line(
                "progress.lines.tutor",
                shown,
                week -> cell(rating(week, skill), level -> "progress.rating." + Rating.of(level))));
        if (withFaces) {
            lines.add(line(
                    "progress.lines.faces",
                    shown,
                    week -> cell(face(week, skill), level -> "progress.face." + Face.of(level))));
        }
        var name = words.label(skill, getLocale());
        var formats = Formats.current();
        return Optional.of(new Div(
                new H3(name),
                new LineChart(
                        name,
                        getTranslation("progress.lines.week"),
                        shown.stream()
                                .map(week -> formats.dayOfYear(week.week().monday()))
                                .toList(),
                        lines,
                        LEVELS)));
    }

    private Line line(String key, List<CardsOfWeek> weeks, Function<CardsOfWeek, Cell> cell) {
        return new Line(getTranslation(key), weeks.stream().map(cell).toList());
    }

    private Cell cell(int level, Function<Integer, String> key) {
        return level == 0
                ? Cell.of("–")
                : Cell.of(
                        getTranslation("progress.card.answer", level, getTranslation(key.apply(level))),
                        BigDecimal.valueOf(level));
    }

    /** What was said last, 0 when nobody saw it. */
    private static int rating(CardsOfWeek week, SkillCode skill) {
        return week.cards().stream()
                .map(card -> card.card().ratings().get(skill))
                .filter(Objects::nonNull)
                .mapToInt(Rating::level)
                .reduce(0, (earlier, later) -> later > 0 ? later : earlier);
    }

    private static int face(CardsOfWeek week, SkillCode skill) {
        return week.faces().stream()
                .map(version -> version.faces().get(skill))
                .filter(Objects::nonNull)
                .mapToInt(Face::level)
                .reduce(0, (earlier, later) -> later > 0 ? later : earlier);
    }
}
