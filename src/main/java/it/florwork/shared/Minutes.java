package it.florwork.shared;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** A length of working time in whole minutes, never negative and never rounded. */
@Embeddable
public record Minutes(int value) implements Comparable<Minutes>, Serializable {
    public static final Minutes ZERO = new Minutes(0);

    public Minutes {
        if (value < 0) {
            throw new IllegalArgumentException("minutes cannot be negative: " + value);
        }
    }

    public static Minutes ofHours(int hours) {
        return new Minutes(Math.multiplyExact(hours, 60));
    }

    public Minutes plus(Minutes other) {
        return new Minutes(Math.addExact(value, other.value));
    }

    public Minutes minus(Minutes other) {
        return new Minutes(value - other.value);
    }

    /** Whether these minutes reach {@code tenths}/10 of the other, exactly: {@code 10 x this >= tenths x other}. */
    public boolean isAtLeastTenthsOf(int tenths, Minutes other) {
        return 10L * value >= (long) tenths * other.value;
    }

    @Override
    public int compareTo(Minutes other) {
        return Integer.compare(value, other.value);
    }
}
