package it.florwork.document;

import it.florwork.shared.AuditedEvent;
import java.util.UUID;

/** An unsigned file was taken away again. */
public record DocumentDiscarded(DocumentId document, DocumentKind kind, String ownerKind, UUID owner)
        implements AuditedEvent {}
