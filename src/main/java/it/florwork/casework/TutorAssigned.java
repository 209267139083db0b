package it.florwork.casework;

import it.florwork.access.UserId;
import it.florwork.shared.AuditedEvent;
import it.florwork.shared.Period;
import java.util.UUID;

/** A user follows a placement, a group or a person from now on, and may see what that allows. */
public record TutorAssigned(AssignmentId assignment, UserId user, AssignmentKind kind, UUID target, Period period)
        implements AuditedEvent {}
