package it.florwork.reporting.domain;

import it.florwork.reporting.Figure;
import it.florwork.reporting.IndicatorCode;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What a reader outside the team may see of an indicator and one of its breakdowns. A line is shown only if the people who
 * count in the numerator and those who do not are each nobody or at least five. Lines that are held back must not follow
 * from the total and the other lines: there are at least two of them, and together they are as many as a line that may be
 * shown; until then the smallest line shown is held back too.
 */
public final class Outside {
    private final IndicatorCode code;
    private final int smallest;

    public Outside(IndicatorCode code, int smallest) {
        this.code = code;
        this.smallest = smallest;
    }

    public Figure total(Collection<Counted> all) {
        return isSafe(all) ? Figures.of(code, all) : Figure.HELD;
    }

    /** @param lines the cases of each line; together they are all cases */
    public Map<String, Figure> lines(Map<String, List<Counted>> lines) {
        var all = lines.values().stream().flatMap(List::stream).toList();
        var held = held(lines, all);
        var shown = new TreeMap<String, Figure>();
        lines.forEach((key, cases) -> shown.put(key, held.contains(key) ? Figure.HELD : Figures.of(code, cases)));
        return shown;
    }

    private Set<String> held(Map<String, List<Counted>> lines, List<Counted> all) {
        if (!isSafe(all)) {
            return lines.keySet();
        }
        var held = lines.entrySet().stream()
                .filter(line -> !isSafe(line.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
        var shown = lines.entrySet().stream()
                .filter(line -> !held.contains(line.getKey()))
                .sorted(Comparator.comparingInt(line -> line.getValue().size()))
                .map(Map.Entry::getKey)
                .iterator();
        while (!held.isEmpty() && shown.hasNext() && (held.size() < 2 || !isSafe(together(lines, held)))) {
            held.add(shown.next());
        }
        return held;
    }

    private static List<Counted> together(Map<String, List<Counted>> lines, Set<String> keys) {
        return lines.entrySet().stream()
                .filter(line -> keys.contains(line.getKey()))
                .flatMap(line -> line.getValue().stream())
                .toList();
    }

    private boolean isSafe(Collection<Counted> cases) {
        if (code.isMedian() || code.unit() == IndicatorCode.Unit.MINUTES) {
            return isManyOrNone(people(cases)); // their numbers tell nothing of how many somebody is like
        }
        var yes = cases.stream().filter(one -> one.numerator() > 0).toList();
        var no = cases.stream().filter(one -> one.numerator() == 0).toList();
        return isManyOrNone(people(yes)) && isManyOrNone(people(no));
    }

    private static Set<UUID> people(Collection<Counted> cases) {
        return cases.stream().map(Counted::person).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private boolean isManyOrNone(Set<UUID> people) {
        return people.isEmpty() || people.size() >= smallest;
    }
}
