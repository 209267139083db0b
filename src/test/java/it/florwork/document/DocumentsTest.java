package it.florwork.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.florwork.access.ActAs;
import it.florwork.access.Role;
import it.florwork.access.Viewer;
import it.florwork.audit.AccessLog;
import it.florwork.audit.Sighting;
import it.florwork.shared.Ids;
import it.florwork.shared.NotFound;
import it.florwork.shared.PortalClock;
import it.florwork.shared.RuleViolation;
import it.florwork.testing.GivenDocument;
import it.florwork.testing.PortalTest;
import it.florwork.testing.TestAccounts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class DocumentsTest {
    private static final byte[] PDF = "%PDF-1.7\nregistro di Persona 07\n%%EOF".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    Documents documents;

    @Autowired
    GivenDocument given;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient database;

    @Autowired
    PortalClock clock;

    @Autowired
    AccessLog sightings;

    @Autowired
    TransactionTemplate transactions;

    private Viewer operator;
    private UUID record;

    @BeforeEach
    void anOperatorsRecord() {
        operator = accounts.fresh(Role.OPERATOR);
        record = Ids.next();
        given.recordOf(operator, record);
    }

    @Test
    void whatWasStoredIsOpenedAgain() throws IOException {
        DocumentId id = stored();
        OpenedDocument opened = ActAs.call(operator, () -> documents.open(id));
        try (var content = opened.content()) {
            assertThat(content.readAllBytes()).isEqualTo(PDF);
        }
        assertThat(opened.row().type()).isEqualTo(ContentType.PDF);
        assertThat(opened.row().size()).isEqualTo(PDF.length);
        assertThat(opened.row().storedBy()).isEqualTo(operator.user());
        assertThat(ActAs.call(operator, () -> documents.of(GivenDocument.KIND, record)))
                .containsExactly(opened.row());
    }

    @Test
    void thatItWasOpenedIsNoted() {
        DocumentId id = stored();
        ActAs.run(operator, () -> documents.open(id));
        assertThat(ActAs.call(
                        accounts.fresh(Role.CANDIDATE),
                        () -> transactions.<List<Sighting>>execute(
                                status -> sightings.sightingsOf(List.of(record), Instant.EPOCH, 10))))
                .singleElement()
                .extracting(Sighting::purpose)
                .isEqualTo("file.open");
    }

    @Test
    void theDatabaseHoldsNothingReadable() {
        DocumentId id = stored();
        byte[] row = database.sql("select content from document_content where document_id = ?")
                .param(id.value())
                .query(byte[].class)
                .single();
        assertThat(new String(row, StandardCharsets.ISO_8859_1)).doesNotContain("Persona 07", "%PDF");
    }

    @Test
    void aContentMovedToAnotherDocumentDoesNotOpen() {
        DocumentId id = stored();
        DocumentId other = stored();
        database.sql(
                        "update document_content set content = (select content from document_content where document_id = ?) where document_id = ?")
                .param(id.value())
                .param(other.value())
                .update();
        OpenedDocument opened = ActAs.call(operator, () -> documents.open(other));
        assertThatThrownBy(() -> opened.content().readAllBytes()).isInstanceOf(IOException.class);
    }

    @Test
    void somebodyElsesDocumentIsNotFoundLikeOneThatDoesNotExist() {
        DocumentId id = stored();
        Viewer stranger = accounts.fresh(Role.OPERATOR);
        ActAs.run(stranger, () -> {
            assertThatThrownBy(() -> documents.open(id)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> documents.of(GivenDocument.KIND, record)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> documents.sign(id, today())).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> documents.discard(id)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> store(GivenDocument.KIND)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> documents.open(DocumentId.next())).isInstanceOf(NotFound.class);
        });
    }

    @Test
    void aKindOfRecordThatNobodyAnswersForHasNoDocuments() {
        ActAs.run(operator, () -> assertThatThrownBy(() -> store("unknown")).isInstanceOf(NotFound.class));
    }

    @Test
    void aSignedDocumentStays() {
        DocumentId id = stored();
        ActAs.run(operator, () -> {
            documents.sign(id, today());
            assertThatThrownBy(() -> documents.discard(id)).isInstanceOf(RuleViolation.class);
            assertThatThrownBy(() -> documents.sign(id, today().minusDays(1))).isInstanceOf(RuleViolation.class);
            assertThat(documents.open(id).row().signedOn()).isEqualTo(today());
        });
    }

    @Test
    void aSignatureLiesNotInTheFuture() {
        DocumentId id = stored();
        ActAs.run(
                operator,
                () -> assertThatThrownBy(() -> documents.sign(id, today().plusDays(1)))
                        .isInstanceOf(RuleViolation.class));
    }

    @Test
    void aDiscardedDocumentIsGoneWithItsContent() {
        DocumentId id = stored();
        ActAs.run(operator, () -> documents.discard(id));
        ActAs.run(operator, () -> assertThatThrownBy(() -> documents.open(id)).isInstanceOf(NotFound.class));
        assertThat(database.sql("select count(*) from document_content where document_id = ?")
                        .param(id.value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void anAdministratorOpensNothing() {
        DocumentId id = stored();
        ActAs.run(
                accounts.fresh(Role.ADMINISTRATOR),
                () -> assertThatThrownBy(() -> documents.open(id)).isInstanceOf(AccessDeniedException.class));
    }

    private DocumentId stored() {
        return ActAs.call(operator, () -> store(GivenDocument.KIND));
    }

    private DocumentId store(String ownerKind) {
        return documents.store(DocumentKind.MONTHLY_REGISTER, ownerKind, record, new ByteArrayInputStream(PDF));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
