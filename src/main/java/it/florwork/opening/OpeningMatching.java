package it.florwork.opening;

import it.florwork.access.OrganisationId;
import it.florwork.shared.AuditedEvent;

/** Somebody is proposed for a need that was only published. */
public record OpeningMatching(OpeningId opening, OrganisationId organisation) implements AuditedEvent {}
