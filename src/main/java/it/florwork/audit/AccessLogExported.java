package it.florwork.audit;

import it.florwork.shared.AuditedEvent;
import java.time.LocalDate;

/** The data protection officer took rows of the log out of the portal. */
public record AccessLogExported(LocalDate firstDay, LocalDate lastDay, int rows) implements AuditedEvent {}
