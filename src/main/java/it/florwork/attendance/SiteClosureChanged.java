package it.florwork.attendance;

import it.florwork.access.OrganisationId;
import it.florwork.shared.AuditedEvent;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An operator said that a site is closed on these days, both included, or took it back.
 *
 * @param closed false when it was taken back
 */
public record SiteClosureChanged(
        UUID closure, OrganisationId organisation, LocalDate from, LocalDate to, boolean closed)
        implements AuditedEvent {}
