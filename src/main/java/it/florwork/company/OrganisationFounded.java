package it.florwork.company;

import it.florwork.access.OrganisationId;
import it.florwork.shared.AuditedEvent;

/** A new organisation is in the portal. */
public record OrganisationFounded(OrganisationId organisation, OrganisationKind kind) implements AuditedEvent {}
