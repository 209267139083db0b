package it.florwork.document.domain;

import it.florwork.access.UserId;
import it.florwork.document.ContentType;
import it.florwork.document.DocumentDiscarded;
import it.florwork.document.DocumentId;
import it.florwork.document.DocumentKind;
import it.florwork.document.DocumentRow;
import it.florwork.document.DocumentSigned;
import it.florwork.document.DocumentStored;
import it.florwork.shared.RuleViolation;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** What is known of a stored file. Its content never changes: a change is another document. */
@Entity
public class Document extends AbstractAggregateRoot<Document> {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private DocumentId id;

    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    private String ownerKind;
    private UUID ownerId;

    @Enumerated(EnumType.STRING)
    private ContentType contentType;

    private int size;
    private String sha256;

    @AttributeOverride(name = "value", column = @Column(name = "stored_by"))
    private UserId storedBy;

    private Instant storedAt;
    private @Nullable LocalDate signedOn;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Document() {} // JPA

    public Document(
            DocumentKind kind,
            String ownerKind,
            UUID ownerId,
            CheckedContent content,
            UserId storedBy,
            Instant storedAt) {
        this.id = DocumentId.next();
        this.kind = kind;
        this.ownerKind = ownerKind;
        this.ownerId = ownerId;
        this.contentType = content.type();
        this.size = content.bytes().length;
        this.sha256 = content.sha256();
        this.storedBy = storedBy;
        this.storedAt = storedAt;
        registerEvent(new DocumentStored(id, kind, ownerKind, ownerId, sha256));
    }

    /** The paper carries its signatures: it stays as it is. */
    public Document sign(LocalDate day) {
        refuseIfSigned();
        signedOn = day;
        registerEvent(new DocumentSigned(id, kind, ownerKind, ownerId, sha256, day));
        return this;
    }

    /** To be deleted by the caller, with its content. */
    public Document discard() {
        refuseIfSigned();
        registerEvent(new DocumentDiscarded(id, kind, ownerKind, ownerId));
        return this;
    }

    private void refuseIfSigned() {
        if (signedOn != null) {
            throw new RuleViolation("document.error.signed", signedOn);
        }
    }

    public DocumentId id() {
        return id;
    }

    public String ownerKind() {
        return ownerKind;
    }

    public UUID ownerId() {
        return ownerId;
    }

    public DocumentRow row() {
        return new DocumentRow(id, kind, contentType, size, sha256, storedBy, storedAt, signedOn);
    }
}
