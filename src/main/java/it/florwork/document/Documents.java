package it.florwork.document;

import it.florwork.access.CurrentViewer;
import it.florwork.access.Role;
import it.florwork.audit.AccessLog;
import it.florwork.document.domain.CheckedContent;
import it.florwork.document.domain.ContentVault;
import it.florwork.document.domain.Document;
import it.florwork.document.domain.DocumentRepository;
import it.florwork.shared.NotFound;
import it.florwork.shared.RuleViolation;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one door to stored files. Whose record a file belongs to decides who comes in: the record's {@link DocumentOwner}
 * is asked each time, and what is not yours is not found.
 */
@Service
@Transactional
public class Documents {
    private final DocumentRepository documents;
    private final ContentVault vault;
    private final Map<String, DocumentOwner> owners;
    private final AccessLog sightings;
    private final CurrentViewer viewer;
    private final Clock clock;

    Documents(
            DocumentRepository documents,
            ContentVault vault,
            List<DocumentOwner> owners,
            AccessLog sightings,
            CurrentViewer viewer,
            Clock clock) {
        this.documents = documents;
        this.vault = vault;
        this.owners = owners.stream().collect(Collectors.toMap(DocumentOwner::kind, Function.identity()));
        this.sightings = sightings;
        this.viewer = viewer;
        this.clock = clock;
    }

    /**
     * Checks, strips, encrypts and keeps a file.
     *
     * @param ownerKind the {@link DocumentOwner#kind} of the record it belongs to
     * @throws RuleViolation when it is too large, or neither PDF nor JPEG nor PNG
     */
    @RolesAllowed({Role.OPERATOR, Role.COMPANY_CONTACT, Role.HOST_TUTOR, Role.PATH_TUTOR, Role.CASE_MANAGER})
    public DocumentId store(DocumentKind kind, String ownerKind, UUID ownerId, InputStream content) {
        refuseUnless(owner(ownerKind).mayAttach(ownerId), ownerKind, ownerId);
        try {
            var checked = CheckedContent.of(content);
            var document = documents.saveAndFlush(
                    new Document(kind, ownerKind, ownerId, checked, viewer.get().user(), clock.instant()));
            vault.store(document.id(), checked.bytes(), owner(ownerKind).personOf(ownerId));
            return document.id();
        } catch (IOException e) {
            throw new UncheckedIOException("the upload broke off", e);
        }
    }

    /** The documents of one record, the oldest first. */
    @Transactional(readOnly = true)
    @RolesAllowed({
        Role.OPERATOR,
        Role.COMPANY_CONTACT,
        Role.HOST_TUTOR,
        Role.PATH_TUTOR,
        Role.CASE_MANAGER,
        Role.CANDIDATE,
        Role.EVALUATOR
    })
    public List<DocumentRow> of(String ownerKind, UUID ownerId) {
        refuseUnless(owner(ownerKind).mayRead(ownerId), ownerKind, ownerId);
        return documents.findByOwnerKindAndOwnerIdOrderByStoredAt(ownerKind, ownerId).stream()
                .map(Document::row)
                .toList();
    }

    /** The document and its content, to be closed by the caller. That it was opened is noted for the person it is about. */
    @RolesAllowed({
        Role.OPERATOR,
        Role.COMPANY_CONTACT,
        Role.HOST_TUTOR,
        Role.PATH_TUTOR,
        Role.CASE_MANAGER,
        Role.CANDIDATE,
        Role.EVALUATOR
    })
    public OpenedDocument open(DocumentId id) {
        var document = documents.findById(id).orElseThrow(() -> NotFound.of(Document.class, id));
        refuseUnless(owner(document.ownerKind()).mayRead(document.ownerId()), "document", id.value());
        sightings.record("file.open", document.ownerKind(), List.of(document.ownerId()));
        var person = owner(document.ownerKind()).personOf(document.ownerId());
        return new OpenedDocument(document.row(), vault.open(id, person));
    }

    /** Declares that the paper carries its signatures. From here on it stays as it is. */
    @RolesAllowed({Role.OPERATOR, Role.COMPANY_CONTACT, Role.HOST_TUTOR, Role.PATH_TUTOR, Role.CASE_MANAGER})
    public void sign(DocumentId id, LocalDate day) {
        if (day.isAfter(LocalDate.now(clock))) {
            throw new RuleViolation("document.error.signedInTheFuture", day);
        }
        documents.save(attached(id).sign(day));
    }

    /** Takes an unsigned file away again, for good. */
    @RolesAllowed({Role.OPERATOR, Role.COMPANY_CONTACT, Role.HOST_TUTOR, Role.PATH_TUTOR, Role.CASE_MANAGER})
    public void discard(DocumentId id) {
        var document = documents.save(attached(id).discard());
        vault.destroy(id);
        documents.delete(document);
    }

    /** Takes the contents of these records' documents away for good; that they were there, and their hashes, stays. */
    @RolesAllowed({Role.OPERATOR, Role.SYSTEM})
    public void destroyContents(String ownerKind, Collection<UUID> ownerIds) {
        vault.destroyAllOf(ownerKind, ownerIds);
    }

    /** How many contents these records have. */
    @Transactional(readOnly = true)
    @RolesAllowed({Role.OPERATOR, Role.DPO, Role.SYSTEM})
    public int contents(String ownerKind, Collection<UUID> ownerIds) {
        return vault.countOf(ownerKind, ownerIds);
    }

    private Document attached(DocumentId id) {
        var document = documents.findById(id).orElseThrow(() -> NotFound.of(Document.class, id));
        refuseUnless(owner(document.ownerKind()).mayAttach(document.ownerId()), "document", id.value());
        return document;
    }

    private DocumentOwner owner(String kind) {
        var owner = owners.get(kind);
        if (owner == null) {
            throw new NotFound("a kind of record with documents: " + kind);
        }
        return owner;
    }

    private static void refuseUnless(boolean allowed, String what, UUID id) {
        if (!allowed) {
            throw new NotFound(what + " " + id);
        }
    }
}
