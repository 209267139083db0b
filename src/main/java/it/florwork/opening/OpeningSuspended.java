package it.florwork.opening;

import it.florwork.access.OrganisationId;
import it.florwork.shared.AuditedEvent;

/** A need is held for the time being. */
public record OpeningSuspended(OpeningId opening, OrganisationId organisation) implements AuditedEvent {}
