package it.florwork.candidate.domain;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import it.florwork.candidate.CandidateId;
import it.florwork.platform.KeyRing;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Each person's own key. It lies beside the identity, wrapped by the master key of the secrets folder: whoever destroys it
 * destroys everything that is sealed with it, in the backups too.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PersonKeys {
    private final JdbcClient database;
    private final Aead master;

    PersonKeys(JdbcClient database, KeyRing keys) {
        this.database = database;
        this.master = keys.aead("identity-master");
    }

    /** The person's key, wrapped; none before the identity is sealed, and none after it was destroyed. */
    public Optional<byte[]> wrapped(CandidateId person) {
        return database.sql("select wrapped_key from identity where candidate_id = :person")
                .param("person", person.toString())
                .query(byte[].class)
                .optional();
    }

    /** A new key for this person, wrapped. */
    byte[] make(CandidateId person) {
        try {
            var key = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
            return TinkProtoKeysetFormat.serializeEncryptedKeyset(key, master, bound(person));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no key can be made", e);
        }
    }

    public Aead unwrap(CandidateId person, byte[] wrapped) {
        try {
            return TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped, master, bound(person))
                    .getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key of " + person + " cannot be unwrapped", e);
        }
    }

    /** What ties a key to the person: swapped rows do not open. */
    private static byte[] bound(CandidateId person) {
        return person.toString().getBytes(StandardCharsets.UTF_8);
    }
}
