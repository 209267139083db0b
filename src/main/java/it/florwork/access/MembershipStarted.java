package it.florwork.access;

import it.florwork.shared.AuditedEvent;

/** A membership counts from now on: granted, and confirmed where its role needs that. */
public record MembershipStarted(MembershipId id, UserId user, OrganisationId organisation, String role)
        implements AuditedEvent {}
