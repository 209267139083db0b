package it.florwork.attendance;

import java.time.LocalDate;

/** A report that waits for an operator, and what it says. */
public record CorrectionView(LocalDate date, CorrectionCause cause, DayVersion said) {}
