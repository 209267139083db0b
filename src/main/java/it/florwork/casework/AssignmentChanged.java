package it.florwork.casework;

import it.florwork.shared.AuditedEvent;
import java.time.LocalDate;

/** An assignment ends with this day, earlier or later than planned. */
public record AssignmentChanged(AssignmentId assignment, LocalDate lastDay) implements AuditedEvent {}
