package it.florwork.casework;

import it.florwork.access.UserId;
import it.florwork.shared.EngagementId;
import it.florwork.shared.Period;

/** Asked of the module that keeps an engagement, before somebody is assigned to it. */
public interface EngagementTutors {
    /**
     * Does nothing for engagements of other modules.
     *
     * @throws it.florwork.shared.RuleViolation when this user cannot follow it as this, or not on these days
     */
    void refuseUnfit(EngagementId engagement, AssignmentKind kind, UserId user, Period period);
}
