package it.florwork.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;

/**
 * A span of whole civil days in Europe/Rome. Stored half open ({@code first_day <= day < ends_before}), as MariaDB's
 * application-time periods are, so that "no overlap" is a rule of the table; spoken of by its last day.
 */
@Embeddable
public record Period(
        @Column(name = "first_day") LocalDate firstDay,
        @Column(name = "ends_before") LocalDate endsBefore) implements Serializable {

    /** The end of what has no end yet; within the range of every date column. */
    public static final LocalDate FOREVER = LocalDate.of(9999, 12, 31);

    public Period {
        if (!firstDay.isBefore(endsBefore)) {
            throw new RuleViolation("shared.error.periodEndsBeforeItStarts", firstDay, endsBefore.minusDays(1));
        }
    }

    /** Both days belong to it. */
    public static Period of(LocalDate firstDay, LocalDate lastDay) {
        return new Period(firstDay, lastDay.plusDays(1));
    }

    public static Period startingOn(LocalDate firstDay) {
        return new Period(firstDay, FOREVER);
    }

    /** The last day inside; {@link #FOREVER} minus a day when it is open. */
    public LocalDate lastDay() {
        return endsBefore.minusDays(1);
    }

    public boolean isOpen() {
        return endsBefore.equals(FOREVER);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(firstDay) && day.isBefore(endsBefore);
    }

    public boolean overlaps(Period other) {
        return firstDay.isBefore(other.endsBefore) && other.firstDay.isBefore(endsBefore);
    }

    public boolean covers(Period other) {
        return !other.firstDay.isBefore(firstDay) && !other.endsBefore.isAfter(endsBefore);
    }

    /** The same start, ending with {@code lastDay} inside. */
    public Period endingOn(LocalDate lastDay) {
        return new Period(firstDay, lastDay.plusDays(1));
    }

    public long days() {
        return ChronoUnit.DAYS.between(firstDay, endsBefore);
    }

    public Stream<LocalDate> stream() {
        return firstDay.datesUntil(endsBefore);
    }
}
