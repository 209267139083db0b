package it.florwork.rules;

import java.time.LocalDate;

/**
 * A holiday on the same day of each year.
 *
 * @param first the first time that it is one, after today
 */
public record AddHoliday(LocalDate first, String legalSource) {}
