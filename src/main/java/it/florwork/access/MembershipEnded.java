package it.florwork.access;

import it.florwork.shared.AuditedEvent;

/** A membership no longer counts: ended, or refused by the second administrator. */
public record MembershipEnded(MembershipId id, UserId user, OrganisationId organisation, String role)
        implements AuditedEvent {}
