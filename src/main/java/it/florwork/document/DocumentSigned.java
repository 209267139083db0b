package it.florwork.document;

import it.florwork.shared.AuditedEvent;
import java.time.LocalDate;
import java.util.UUID;

/** A stored paper was declared signed; from here on it cannot be discarded. */
public record DocumentSigned(
        DocumentId document, DocumentKind kind, String ownerKind, UUID owner, String sha256, LocalDate signedOn)
        implements AuditedEvent {}
