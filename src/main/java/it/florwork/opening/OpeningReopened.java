package it.florwork.opening;

import it.florwork.access.OrganisationId;
import it.florwork.shared.AuditedEvent;

/** A need has a free place or is open to proposals again. */
public record OpeningReopened(OpeningId opening, OrganisationId organisation) implements AuditedEvent {}
