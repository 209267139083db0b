package it.florwork.testing;

import java.util.Random;

/**
 * Where a test that draws its cases begins: printed, so that a failing run can be had again with {@code -Dseed=…}; and how
 * many cases it draws, which {@code -Drounds=…} changes.
 */
public record Seed(long value) {

    /** @param test whose draw it is, for the line that is printed */
    public static Seed of(Class<?> test) {
        var seed = new Seed(Long.getLong("seed", System.nanoTime()));
        System.out.println(test.getSimpleName() + ".seed=" + seed.value);
        return seed;
    }

    public Random random() {
        return new Random(value);
    }

    public static int rounds(int usual) {
        return Integer.getInteger("rounds", usual);
    }
}
