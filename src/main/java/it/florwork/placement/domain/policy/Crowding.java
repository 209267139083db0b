package it.florwork.placement.domain.policy;

import it.florwork.shared.Period;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;

/** Counts what goes on at once, day by day. */
final class Crowding {
    private Crowding() {}

    /**
     * The first day of {@code span} on which one more besides {@code others} would exceed {@code most}. Only a first
     * day of somebody can be it: between two beginnings the number never grows.
     */
    static Optional<LocalDate> firstDay(Period span, Collection<Period> others, int most) {
        return Stream.concat(Stream.of(span.firstDay()), others.stream().map(Period::firstDay))
                .filter(span::contains)
                .sorted()
                .filter(day ->
                        others.stream().filter(other -> other.contains(day)).count() >= most)
                .findFirst();
    }
}
