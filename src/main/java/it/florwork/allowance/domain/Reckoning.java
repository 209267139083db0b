package it.florwork.allowance.domain;

import it.florwork.allowance.Worth;
import it.florwork.allowance.WorthLine;
import it.florwork.shared.Cents;
import java.util.ArrayList;
import java.util.List;

/** Adds up a month step by step; each step says to which amount it leads, so that the lines cannot miss the sum. */
final class Reckoning {
    private static final int MINUTES_OF_HOUR = 60;

    private final Measure month;
    private final List<WorthLine> lines = new ArrayList<>();
    private Cents sum = Cents.ZERO;

    Reckoning(Measure month) {
        this.month = month;
    }

    Measure month() {
        return month;
    }

    Cents sum() {
        return sum;
    }

    /** A line of its own, even of zero: it says why. */
    void begin(Clause clause, Cents amount) {
        leadTo(clause, amount, month.done().value(), month.planned().value());
    }

    /** A line only if it changes the sum. */
    void correct(Clause clause, Cents amount) {
        if (!amount.equals(sum)) {
            begin(clause, amount);
        }
    }

    void byTheHour(Clause rate) {
        begin(rate, rate.amount().share(month.done().value(), MINUTES_OF_HOUR));
    }

    void byPlannedDays(Clause proRata) {
        leadTo(proRata, sum.share(month.plannedDays(), month.wholeDays()), month.plannedDays(), month.wholeDays());
    }

    private void leadTo(Clause clause, Cents amount, int part, int whole) {
        lines.add(new WorthLine(clause.rule(), clause.figure(), clause.legalSource(), amount.minus(sum), part, whole));
        sum = amount;
    }

    Worth worth() {
        return new Worth(lines);
    }
}
