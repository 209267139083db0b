package it.florwork.document.domain;

import com.google.crypto.tink.StreamingAead;
import it.florwork.document.DocumentId;
import it.florwork.platform.KeyRing;
import it.florwork.shared.NotFound;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The encrypted bytes, one row each beside their document; each is bound to its document's id. */
@Component
public class ContentVault {
    private final JdbcClient database;
    private final StreamingAead cipher;

    ContentVault(JdbcClient database, KeyRing keys) {
        this.database = database;
        this.cipher = keys.streamingAead("documents");
    }

    public void store(DocumentId id, byte[] content) {
        var sealed = new ByteArrayOutputStream();
        try (var encrypting = cipher.newEncryptingStream(sealed, boundTo(id))) {
            encrypting.write(content);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("document " + id + " cannot be encrypted", e);
        }
        database.sql("insert into document_content (document_id, content) values (?, ?)")
                .param(id.value())
                .param(sealed.toByteArray())
                .update();
    }

    /** Decrypts while it is read: a byte that somebody changed ends the stream with an {@link IOException}. */
    public InputStream open(DocumentId id) {
        var sealed = database.sql("select content from document_content where document_id = ?")
                .param(id.value())
                .query((row, number) -> row.getBinaryStream(1))
                .optional()
                .orElseThrow(() -> NotFound.of(DocumentId.class, id));
        try {
            return cipher.newDecryptingStream(sealed, boundTo(id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("document " + id + " cannot be decrypted", e);
        }
    }

    public void destroy(DocumentId id) {
        database.sql("delete from document_content where document_id = ?")
                .param(id.value())
                .update();
    }

    private static byte[] boundTo(DocumentId id) {
        return ByteBuffer.allocate(16)
                .putLong(id.value().getMostSignificantBits())
                .putLong(id.value().getLeastSignificantBits())
                .array();
    }
}
