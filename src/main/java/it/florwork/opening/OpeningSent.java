package it.florwork.opening;

import it.florwork.access.OrganisationId;
import it.florwork.shared.AuditedEvent;

/** The company sent its need, so the operator has it to check. */
public record OpeningSent(OpeningId opening, OrganisationId organisation) implements AuditedEvent {}
