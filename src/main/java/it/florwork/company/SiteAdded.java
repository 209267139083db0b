package it.florwork.company;

import it.florwork.access.OrganisationId;
import it.florwork.shared.AuditedEvent;

/** An organisation has one more site. */
public record SiteAdded(SiteId site, OrganisationId organisation) implements AuditedEvent {}
