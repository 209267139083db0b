package it.florwork.reporting;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator says of some cases.
 *
 * @param numerator of a share, or how many values a median is of
 * @param denominator 0: there is nothing to say, which is not the same as 0
 * @param medianTenths of a median, in tenths of its unit
 * @param held held back, because it would point at somebody: then the numbers are 0 and say nothing
 */
public record Figure(
        long numerator, long denominator, @Nullable Long medianTenths, boolean held) implements Serializable {
    public static final Figure HELD = new Figure(0, 0, null, true);

    public boolean isEmpty() {
        return !held && denominator == 0;
    }

    /** The share in tenths of a percent, rounded half up; never asked of a median or of nothing. */
    public long permille() {
        return (2_000 * numerator + denominator) / (2 * denominator);
    }
}
