package it.florwork.opening;

import it.florwork.access.OrganisationId;
import it.florwork.shared.AuditedEvent;

/** A published need changed: it is to be checked again, and its live matches must hear of it. */
public record OpeningChanged(OpeningId opening, OrganisationId organisation) implements AuditedEvent {}
