package it.florwork.reporting.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One case that an indicator counts.
 *
 * @param person whose case it is; null for a host
 * @param on the day that makes it count in a period
 * @param numerator its part of the numerator, or the value that a median takes
 * @param cause what an internship waited for, where that is asked
 */
public record Counted(
        @Nullable UUID person,
        Facts.Place place,
        LocalDate on,
        long numerator,
        long denominator,
        @Nullable String cause) {

    static Counted share(UUID person, Facts.Place place, LocalDate on, boolean counts) {
        return new Counted(person, place, on, counts ? 1 : 0, 1, null);
    }
}
