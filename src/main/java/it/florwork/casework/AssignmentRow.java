package it.florwork.casework;

import it.florwork.access.UserId;
import it.florwork.shared.Period;

/** An assignment in a list, with the name the team uses for its user. */
public record AssignmentRow(AssignmentId id, UserId user, String name, AssignmentKind kind, Period period) {}
