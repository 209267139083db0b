package it.florwork.document;

import it.florwork.shared.AuditedEvent;
import java.util.UUID;

/** A file was attached to a record. */
public record DocumentStored(DocumentId document, DocumentKind kind, String ownerKind, UUID owner, String sha256)
        implements AuditedEvent {}
