package it.florwork.access;

import it.florwork.shared.AuditedEvent;

/** A company contact may sign for the company from now on, or no longer. */
public record SigningRightChanged(MembershipId id, UserId user, OrganisationId organisation, boolean maySign)
        implements AuditedEvent {}
