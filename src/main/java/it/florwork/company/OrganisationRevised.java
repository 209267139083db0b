package it.florwork.company;

import it.florwork.access.OrganisationId;
import it.florwork.shared.AuditedEvent;

/** An organisation's own data, its agreement or one of its sites changed. */
public record OrganisationRevised(OrganisationId organisation) implements AuditedEvent {}
