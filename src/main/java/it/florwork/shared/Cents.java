package it.florwork.shared;

import java.io.Serializable;

/** An amount of euro in whole cents; below zero when something is taken off. */
public record Cents(long value) implements Comparable<Cents>, Serializable {
    public static final Cents ZERO = new Cents(0);

    public Cents plus(Cents other) {
        return new Cents(Math.addExact(value, other.value));
    }

    public Cents minus(Cents other) {
        return new Cents(Math.subtractExact(value, other.value));
    }

    /**
     * {@code part}/{@code whole} of this amount, to the nearest cent; half a cent goes up. Of amounts that are not below
     * zero only: what is taken off is a difference of two of them.
     */
    public Cents share(long part, long whole) {
        if (value < 0 || part < 0 || whole <= 0) {
            throw new IllegalArgumentException("no share: " + part + "/" + whole + " of " + value);
        }
        long product = Math.multiplyExact(value, part);
        return new Cents(Math.addExact(Math.multiplyExact(2, product), whole) / Math.multiplyExact(2, whole));
    }

    @Override
    public int compareTo(Cents other) {
        return Long.compare(value, other.value);
    }
}
