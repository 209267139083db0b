package it.florwork.opening;

import it.florwork.access.OrganisationId;
import it.florwork.shared.AuditedEvent;

/** The operator will not publish a need. */
public record OpeningRejected(OpeningId opening, OrganisationId organisation, RejectionReason reason)
        implements AuditedEvent {}
