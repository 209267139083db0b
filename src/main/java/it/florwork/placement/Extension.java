package it.florwork.placement;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An extension as it was recorded.
 *
 * @param trueFrom the first day that it added
 */
public record Extension(
        LocalDate trueFrom, LocalDate lastDay, String documentNumber, LocalDate documentDate, Instant recordedAt)
        implements Serializable {}
