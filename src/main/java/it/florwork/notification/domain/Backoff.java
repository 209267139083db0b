package it.florwork.notification.domain;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** How long to wait after a try that failed: a minute, doubled each time up to six hours, a quarter more or less. */
public final class Backoff {
    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(6);
    private static final double JITTER = 0.25;
    private static final int DOUBLINGS = 10;

    private Backoff() {}

    /** @param tries how many have failed, 1 at least */
    public static Duration after(int tries, RandomGenerator chance) {
        var wait = FIRST.multipliedBy(1L << Math.min(tries - 1, DOUBLINGS));
        var bounded = wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
        double factor = 1 + JITTER * (2 * chance.nextDouble() - 1);
        return Duration.ofMillis((long) (bounded.toMillis() * factor));
    }
}
