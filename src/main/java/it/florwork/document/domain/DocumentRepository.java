package it.florwork.document.domain;

import it.florwork.document.DocumentId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

public interface DocumentRepository extends Repository<Document, DocumentId> {
    Document save(Document document);

    /** Sends the row at once, because its content's row refers to it. */
    Document saveAndFlush(Document document);

    Optional<Document> findById(DocumentId id);

    List<Document> findByOwnerKindAndOwnerIdOrderByStoredAt(String ownerKind, UUID ownerId);

    void delete(Document document);
}
