package it.florwork.casework;

import it.florwork.shared.AuditedEvent;

/** An assignment was taken back before it began. */
public record AssignmentCancelled(AssignmentId assignment) implements AuditedEvent {}
