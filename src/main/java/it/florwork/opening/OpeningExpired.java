package it.florwork.opening;

import it.florwork.access.OrganisationId;
import it.florwork.shared.AuditedEvent;

/** A published need came to the end of its time. */
public record OpeningExpired(OpeningId opening, OrganisationId organisation) implements AuditedEvent {}
