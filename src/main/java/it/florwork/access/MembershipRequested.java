package it.florwork.access;

import it.florwork.shared.AuditedEvent;

/** A membership was granted in a role that waits for a second administrator's confirmation. */
public record MembershipRequested(MembershipId id, UserId user, OrganisationId organisation, String role)
        implements AuditedEvent {}
