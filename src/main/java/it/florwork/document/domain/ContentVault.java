package it.florwork.document.domain;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.streamingaead.PredefinedStreamingAeadParameters;
import it.florwork.document.DocumentId;
import it.florwork.platform.ErasableKeys;
import it.florwork.platform.KeyRing;
import it.florwork.shared.NotFound;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The encrypted bytes, one row each beside their document; each is bound to its document's id. What is about one person
 * goes with that person's key.
 */
@Component
public class ContentVault {
    private final JdbcClient database;
    private final StreamingAead common;
    private final ErasableKeys locks;

    ContentVault(JdbcClient database, KeyRing keys, ErasableKeys locks) {
        this.database = database;
        this.common = keys.streamingAead("documents");
        this.locks = locks;
    }

    /** @param person whom the content is about, if it is one: it gets a key of its own, sealed with that person's */
    public void store(DocumentId id, byte[] content, Optional<UUID> person) {
        var own = person.map(one -> fresh());
        var sealed = new ByteArrayOutputStream();
        try (var encrypting = own.map(ContentVault::cipher).orElse(common).newEncryptingStream(sealed, boundTo(id))) {
            encrypting.write(content);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("document " + id + " cannot be encrypted", e);
        }
        database.sql("insert into document_content (document_id, content, wrapped_key) values (:id, :content, :key)")
                .param("id", id.value())
                .param("content", sealed.toByteArray())
                .param(
                        "key",
                        own.map(key -> wrapped(id, key, person.orElseThrow())).orElse(null))
                .update();
    }

    /**
     * Decrypts while it is read: a byte that somebody changed ends the stream with an {@link IOException}.
     *
     * @throws NotFound when it is not there, or was erased with the person
     */
    public InputStream open(DocumentId id, Optional<UUID> person) {
        var found = database.sql("select content, wrapped_key from document_content where document_id = ?")
                .param(id.value())
                .query((row, number) -> new Sealed(row.getBinaryStream(1), Optional.ofNullable(row.getBytes(2))))
                .optional()
                .orElseThrow(() -> NotFound.of(DocumentId.class, id));
        try {
            var cipher = found.key().map(key -> unwrapped(id, key, person)).orElse(common);
            return cipher.newDecryptingStream(found.content(), boundTo(id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("document " + id + " cannot be decrypted", e);
        }
    }

    private record Sealed(InputStream content, Optional<byte[]> key) {}

    public void destroy(DocumentId id) {
        database.sql("delete from document_content where document_id = ?")
                .param(id.value())
                .update();
    }

    public void destroyAllOf(String ownerKind, Collection<UUID> owners) {
        if (!owners.isEmpty()) {
            database.sql("""
                            delete c from document_content c join document d on d.id = c.document_id
                            where d.owner_kind = :kind and d.owner_id in (:owners)""").param("kind", ownerKind).param("owners", owners).update();
        }
    }

    public int countOf(String ownerKind, Collection<UUID> owners) {
        return owners.isEmpty()
                ? 0
                : database.sql("""
                                select count(*) from document_content c join document d on d.id = c.document_id
                                where d.owner_kind = :kind and d.owner_id in (:owners)""")
                        .param("kind", ownerKind)
                        .param("owners", owners)
                        .query(Integer.class)
                        .single();
    }

    private static KeysetHandle fresh() {
        try {
            return KeysetHandle.generateNew(PredefinedStreamingAeadParameters.AES256_GCM_HKDF_4KB);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no key can be made", e);
        }
    }

    private static StreamingAead cipher(KeysetHandle key) {
        try {
            return key.getPrimitive(RegistryConfiguration.get(), StreamingAead.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a key that is not for files", e);
        }
    }

    private byte[] wrapped(DocumentId id, KeysetHandle key, UUID person) {
        try {
            return TinkProtoKeysetFormat.serializeEncryptedKeyset(key, locks.make(person), boundTo(id));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key of document " + id + " cannot be wrapped", e);
        }
    }

    private StreamingAead unwrapped(DocumentId id, byte[] wrapped, Optional<UUID> person) {
        var lock = person.flatMap(locks::find).orElseThrow(() -> NotFound.of(DocumentId.class, id));
        try {
            return cipher(TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped, lock, boundTo(id)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key of document " + id + " cannot be unwrapped", e);
        }
    }

    private static byte[] boundTo(DocumentId id) {
        return ByteBuffer.allocate(16)
                .putLong(id.value().getMostSignificantBits())
                .putLong(id.value().getLeastSignificantBits())
                .array();
    }
}
