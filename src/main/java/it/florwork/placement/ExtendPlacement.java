package it.florwork.placement;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * An extension: the internship goes on after the last day agreed before.
 *
 * @param lastDay the new one
 * @param documentNumber of the paper that all sides have signed
 * @param documentDate the day on that paper
 */
public record ExtendPlacement(LocalDate lastDay, String documentNumber, LocalDate documentDate)
        implements Serializable {}
