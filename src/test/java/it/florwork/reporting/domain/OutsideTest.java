package it.florwork.reporting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import it.florwork.reporting.Figure;
import it.florwork.reporting.IndicatorCode;
import it.florwork.reporting.domain.Facts.Place;
import it.florwork.testing.Seed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.Test;

/** What readers outside the team see: no small number, and none that follows from the others. */
class OutsideTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Outside OUTSIDE = new Outside(IndicatorCode.K2, 5);

    private int people;

    @Test
    void linesOfFiveAndMoreAreShown() {
        var lines = lines(5, 0, 6, 7);
        assertThat(OUTSIDE.lines(lines))
                .containsEntry("0", new Figure(5, 5, null, false))
                .containsEntry("1", new Figure(6, 13, null, false));
        assertThat(OUTSIDE.total(all(lines))).isEqualTo(new Figure(11, 18, null, false));
    }

    @Test
    void aSmallLineIsHeldBackAndAnotherWithIt() {
        assertThat(OUTSIDE.lines(lines(5, 2, 6, 7, 20, 30)))
                .containsEntry("0", Figure.HELD)
                .containsEntry("1", Figure.HELD)
                .containsEntry("2", new Figure(20, 50, null, false));
    }

    @Test
    void linesThatAreFewTogetherTakeOneMoreWithThem() {
        assertThat(OUTSIDE.lines(lines(1, 0, 2, 0, 9, 9, 20, 30)).values().stream()
                        .filter(Figure::held))
                .hasSize(3);
    }

    @Test
    void aTotalOfFewHoldsEverythingBack() {
        var lines = lines(5, 1, 6, 2);
        assertThat(OUTSIDE.total(all(lines))).isEqualTo(Figure.HELD);
        assertThat(OUTSIDE.lines(lines)).containsOnly(Map.entry("0", Figure.HELD), Map.entry("1", Figure.HELD));
    }

    @Test
    void manyMonthsOfFewPeopleAreFewPeople() {
        var person = UUID.randomUUID();
        var months = new ArrayList<Counted>();
        for (int month = 0; month < 12; month++) {
            months.add(Counted.share(person, Place.NONE, DAY, true));
        }
        assertThat(new Outside(IndicatorCode.K8, 5).total(months)).isEqualTo(Figure.HELD);
    }

    /**
     * Property: nobody who adds and subtracts what is shown, along lines and totals, finds a number of one to four: the lines
     * held back are at least two, and what they come to together is nobody or five and more, in each column.
     */
    @Test
    void noCombinationOfWhatIsShownRevealsASmallNumber() {
        var seed = Seed.of(OutsideTest.class);
        var random = seed.random();
        for (int round = 0; round < Seed.rounds(5_000); round++) {
            int[] counts = random.ints(2L * (1 + random.nextInt(7)), 0, 2 + random.nextInt(12))
                    .toArray();
            var lines = lines(counts);
            var label = "%s round %d".formatted(seed, round);
            var shown = OUTSIDE.lines(lines);
            var total = OUTSIDE.total(all(lines));
            shown.values().stream().filter(figure -> !figure.held()).forEach(figure -> {
                assertThat(isSmall(figure.numerator())).as(label).isFalse();
                assertThat(isSmall(figure.denominator() - figure.numerator()))
                        .as(label)
                        .isFalse();
            });
            long held = shown.values().stream().filter(Figure::held).count();
            if (total.held()) {
                assertThat(held).as(label).isEqualTo(shown.size());
            } else if (held > 0) {
                assertThat(held).as(label).isGreaterThan(1);
                assertThat(isSmall(rest(total, shown, Figure::numerator)))
                        .as(label)
                        .isFalse();
                assertThat(isSmall(rest(total, shown, figure -> figure.denominator() - figure.numerator())))
                        .as(label)
                        .isFalse();
            }
        }
    }

    private static long rest(Figure total, Map<String, Figure> shown, ToLongFunction<Figure> column) {
        return column.applyAsLong(total)
                - shown.values().stream()
                        .filter(figure -> !figure.held())
                        .mapToLong(column)
                        .sum();
    }

    private static boolean isSmall(long count) {
        return count > 0 && count < 5;
    }

    /** @param yesAndNo of each line, how many count in the numerator and how many do not */
    private Map<String, List<Counted>> lines(int... yesAndNo) {
        var lines = new TreeMap<String, List<Counted>>();
        for (int i = 0; i < yesAndNo.length; i += 2) {
            var line = new ArrayList<Counted>();
            add(line, yesAndNo[i], true);
            add(line, yesAndNo[i + 1], false);
            lines.put(String.valueOf(i / 2), line);
        }
        return lines;
    }

    private void add(List<Counted> line, int count, boolean counts) {
        for (int i = 0; i < count; i++) {
            line.add(Counted.share(new UUID(1, ++people), Place.NONE, DAY, counts));
        }
    }

    private static List<Counted> all(Map<String, List<Counted>> lines) {
        return lines.values().stream().flatMap(List::stream).toList();
    }
}
