package it.florwork.opening;

import it.florwork.access.OrganisationId;
import it.florwork.shared.AuditedEvent;

/** The operator gave a need back with a note. */
public record OpeningReturned(OpeningId opening, OrganisationId organisation) implements AuditedEvent {}
