package it.florwork.matching;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;

/**
 * How a person suits a need, in words. What must be and what would be nice stand apart; nothing is added up, and no
 * number ever stands for a person.
 *
 * @param needs what must be: one NO among them and the person does not fit now
 * @param preferences what either side would rather have: they order, they never exclude
 */
public record Suitability(List<Fit> needs, List<Fit> preferences) implements Serializable {

    /**
     * First who has everything that must be, then who misses less of it; among equals, whose preferences are met. The
     * caller breaks the remaining ties by the longest wait.
     */
    public static final Comparator<Suitability> ORDER = Comparator.comparingLong(
                    (Suitability suitability) -> count(suitability.needs, Verdict.PARTLY))
            .thenComparingLong(suitability -> count(suitability.preferences, Verdict.PARTLY));

    public boolean fits() {
        return count(needs, Verdict.NO) == 0;
    }

    /** Why not, when it does not fit. */
    public List<Fit> obstacles() {
        return needs.stream().filter(fit -> fit.verdict() == Verdict.NO).toList();
    }

    private static long count(List<Fit> fits, Verdict verdict) {
        return fits.stream().filter(fit -> fit.verdict() == verdict).count();
    }
}
