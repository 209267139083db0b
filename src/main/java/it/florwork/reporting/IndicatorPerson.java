package it.florwork.reporting;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One of the people behind a figure, by code name.
 *
 * @param on the day that made it count in the period
 */
public record IndicatorPerson(UUID id, String codeName, LocalDate on, long numerator, long denominator)
        implements Serializable {}
