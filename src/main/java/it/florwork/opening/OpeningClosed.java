package it.florwork.opening;

import it.florwork.access.OrganisationId;
import it.florwork.shared.AuditedEvent;

/** A need is over. */
public record OpeningClosed(OpeningId opening, OrganisationId organisation) implements AuditedEvent {}
