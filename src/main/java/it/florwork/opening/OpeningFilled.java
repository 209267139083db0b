package it.florwork.opening;

import it.florwork.access.OrganisationId;
import it.florwork.shared.AuditedEvent;

/** Every place of a need is taken. */
public record OpeningFilled(OpeningId opening, OrganisationId organisation) implements AuditedEvent {}
