package it.florwork.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The only clock anybody reads: civil time of Europe/Rome, instants cut to microseconds, as the database keeps them.
 * The demonstration loader and the tests move it; nothing else may (see ArchitectureTest).
 */
public final class PortalClock extends Clock {
    public static final ZoneId ROME = ZoneId.of("Europe/Rome");

    private final Clock real;
    private final AtomicReference<@Nullable Instant> moved = new AtomicReference<>();

    public PortalClock() {
        this(Clock.system(ROME));
    }

    /** @param real tells the time while the clock has not been moved */
    public PortalClock(Clock real) {
        this.real = real;
    }

    /** Stops the clock at this instant, until it is moved again or released. */
    public void travelTo(Instant instant) {
        moved.set(instant.truncatedTo(ChronoUnit.MICROS));
    }

    public void returnToPresent() {
        moved.set(null);
    }

    /** Does this work as if it were this instant, and then stands or runs as before. */
    public <T> T during(Instant instant, Supplier<T> work) {
        var before = moved.getAndSet(instant.truncatedTo(ChronoUnit.MICROS));
        try {
            return work.get();
        } finally {
            moved.set(before);
        }
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return real.withZone(zone);
    }

    @Override
    public Instant instant() {
        Instant elsewhere = moved.get();
        return elsewhere != null ? elsewhere : real.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
