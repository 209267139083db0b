package it.florwork.cockpit;

import java.time.LocalDate;
import java.util.List;

/**
 * One thing that waits for an operator.
 *
 * @param subject whom it is about, as data: a code name, a company
 * @param details what fills the fact's placeholders, as data: titles, numbers
 * @param due the day by which it should be done
 * @param path the record, below /app/
 */
public record WorkItem(WorkKind kind, String subject, List<Object> details, LocalDate due, String path) {}
