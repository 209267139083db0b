package it.florwork.attendance;

import it.florwork.shared.Minutes;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day in figures.
 *
 * @param kind what counts, as far as anybody has said something; null while nobody has
 */
public record WorkedDay(
        LocalDate date,
        Minutes planned,
        Minutes done,
        @Nullable DayKind kind) {

    /** Whether somebody has said what it was, or will be. */
    public boolean isTold() {
        return kind != null;
    }
}
