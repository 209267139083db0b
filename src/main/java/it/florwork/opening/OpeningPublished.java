package it.florwork.opening;

import it.florwork.access.OrganisationId;
import it.florwork.shared.AuditedEvent;

/** The operator published a need. */
public record OpeningPublished(OpeningId opening, OrganisationId organisation) implements AuditedEvent {}
