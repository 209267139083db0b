package it.florwork.reporting.domain;

import it.florwork.reporting.IndicatorCode;
import it.florwork.shared.Period;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * K10: for whoever has cards of three weeks or more, the last one in the period, by how many levels the skills seen at
 * least twice have changed on average, from the first to the last; the median of these, in tenths of a level.
 */
class SkillChange implements Indicator {
    private static final int FEWEST_CARDS = 3;

    @Override
    public IndicatorCode code() {
        return IndicatorCode.K10;
    }

    @Override
    public List<Counted> counted(Facts facts, Period period, Clocks clocks) {
        return facts.levels().stream()
                .filter(level -> !level.monday().isAfter(period.lastDay()))
                .collect(Collectors.groupingBy(Facts.Level::engagement))
                .values()
                .stream()
                .flatMap(levels -> change(levels, period))
                .toList();
    }

    private static Stream<Counted> change(List<Facts.Level> levels, Period period) {
        var weeks = levels.stream().map(Facts.Level::monday).collect(Collectors.toCollection(TreeSet<LocalDate>::new));
        var changes = levels.stream().collect(Collectors.groupingBy(Facts.Level::skill)).values().stream()
                .filter(seen -> seen.size() > 1)
                .mapToInt(SkillChange::fromFirstToLast)
                .toArray();
        if (weeks.size() < FEWEST_CARDS || changes.length == 0 || !period.contains(weeks.last())) {
            return Stream.empty();
        }
        int sum = Arrays.stream(changes).sum();
        var one = levels.getFirst();
        return Stream.of(
                new Counted(one.person(), one.place(), weeks.last(), Math.round(10.0 * sum / changes.length), 1, null));
    }

    private static int fromFirstToLast(Collection<Facts.Level> seen) {
        var inOrder =
                seen.stream().sorted(Comparator.comparing(Facts.Level::monday)).toList();
        return inOrder.getLast().level() - inOrder.getFirst().level();
    }
}
