package it.florwork.reporting.domain;

import it.florwork.reporting.Figure;
import it.florwork.reporting.IndicatorCode;
import java.util.Collection;

/** Adds cases up to a figure. */
public final class Figures {
    private Figures() {}

    public static Figure of(IndicatorCode code, Collection<Counted> cases) {
        return code.isMedian() ? median(cases) : share(cases);
    }

    private static Figure share(Collection<Counted> cases) {
        return new Figure(
                cases.stream().mapToLong(Counted::numerator).sum(),
                cases.stream().mapToLong(Counted::denominator).sum(),
                null,
                false);
    }

    /** Between two middle values it lies half way, rounded towards the larger. */
    private static Figure median(Collection<Counted> cases) {
        var values = cases.stream().mapToLong(Counted::numerator).sorted().toArray();
        int count = values.length;
        if (count == 0) {
            return new Figure(0, 0, null, false);
        }
        long middle = Math.floorDiv(values[(count - 1) / 2] + values[count / 2] + 1, 2);
        return new Figure(count, count, middle, false);
    }
}
