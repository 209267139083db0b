package it.florwork.company;

import it.florwork.access.OrganisationId;
import it.florwork.shared.AuditedEvent;
import java.time.LocalDate;

/** A host gave its declaration. */
public record HostDeclared(OrganisationId organisation, LocalDate declaredOn, boolean allGood)
        implements AuditedEvent {}
