package it.florwork.allowance;

import java.io.Serializable;

/**
 * An exact part of a whole; thresholds are asked of it and never of a rounded percentage.
 *
 * @param whole 0 when there is nothing to be a part of
 */
public record Share(long part, long whole) implements Serializable {
    private static final int PERCENT = 100;
    private static final int PER_MILLE = 1_000;

    public Share {
        if (part < 0 || whole < 0) {
            throw new IllegalArgumentException("no share: " + part + "/" + whole);
        }
    }

    /** Whether there is a whole at all; of nothing nobody is short. */
    public boolean isKnown() {
        return whole > 0;
    }

    /** Exactly; never of nothing. */
    public boolean isBelowPercent(int percent) {
        return isKnown() && Math.multiplyExact(PERCENT, part) < Math.multiplyExact(percent, whole);
    }

    /** In tenths of a percent, for the eye only: cut off, so that 69.99 % never looks like 70 %. */
    public long perMille() {
        return isKnown() ? Math.multiplyExact(PER_MILLE, part) / whole : 0;
    }
}
