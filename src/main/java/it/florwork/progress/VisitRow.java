package it.florwork.progress;

import java.time.LocalDate;

/**
 * A visit of the promoter tutor.
 *
 * @param on the day it was made, or is planned for
 * @param by what the team calls who planned it
 */
public record VisitRow(VisitId id, LocalDate on, VisitState state, String by) {}
