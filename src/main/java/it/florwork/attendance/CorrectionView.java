package it.florwork.attendance;

import java.time.LocalDate;

/**
 * A report that waits for an operator, and what it says.
 *
 * @param isWithin whether the engagement lasts on that day: only then can it be let in
 */
public record CorrectionView(LocalDate date, CorrectionCause cause, DayVersion said, boolean isWithin) {}
