package it.florwork.candidate.domain;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import it.florwork.candidate.CandidateId;
import it.florwork.platform.ErasableKeys;
import it.florwork.platform.KeyRing;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Each person's own key. It lies beside the identity, wrapped twice: by the master key, and by a lock of the person's own,
 * which lies in the secrets folder and in no database. Whoever destroys the lock destroys everything that was ever sealed
 * with the key, in the dumps too.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PersonKeys {
    /** With what a key begins that has its lock; one from before there were locks begins with a field of Tink's own. */
    private static final byte LOCKED = 'L';

    private final JdbcClient database;
    private final ErasableKeys locks;
    private final Aead master;

    PersonKeys(JdbcClient database, KeyRing keys, ErasableKeys locks) {
        this.database = database;
        this.locks = locks;
        this.master = keys.aead("identity-master");
    }

    /** The person's key, wrapped; none before the identity is sealed, and none after it was destroyed. */
    public Optional<byte[]> wrapped(CandidateId person) {
        return database.sql("select wrapped_key from identity where candidate_id = :person")
                .param("person", person.toString())
                .query(byte[].class)
                .optional();
    }

    /** A new key for this person, wrapped. The lock is on the disk when this returns. */
    byte[] make(CandidateId person) {
        try {
            var key = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
            return locked(person, TinkProtoKeysetFormat.serializeEncryptedKeyset(key, master, bound(person)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no key can be made", e);
        }
    }

    /** Gives a key from before there were locks its own; one that has it stays as it is. */
    byte[] withLock(CandidateId person, byte[] wrapped) {
        return isLocked(wrapped) ? wrapped : locked(person, wrapped);
    }

    static boolean isLocked(byte[] wrapped) {
        return wrapped[0] == LOCKED;
    }

    private byte[] locked(CandidateId person, byte[] wrapped) {
        try {
            byte[] inner = locks.make(person.value()).encrypt(wrapped, bound(person));
            return ByteBuffer.allocate(inner.length + 1).put(LOCKED).put(inner).array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key of " + person + " cannot be locked", e);
        }
    }

    public Aead unwrap(CandidateId person, byte[] wrapped) {
        try {
            return TinkProtoKeysetFormat.parseEncryptedKeyset(unlocked(person, wrapped), master, bound(person))
                    .getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key of " + person + " cannot be unwrapped", e);
        }
    }

    private byte[] unlocked(CandidateId person, byte[] wrapped) throws GeneralSecurityException {
        if (!isLocked(wrapped)) {
            return wrapped;
        }
        var lock = locks.find(person.value())
                .orElseThrow(() -> new IllegalStateException("the key of " + person + " was destroyed"));
        return lock.decrypt(Arrays.copyOfRange(wrapped, 1, wrapped.length), bound(person));
    }

    /** Destroys the lock, and with it whatever was sealed with the person's key, wherever a copy lies. */
    void destroy(CandidateId person) {
        locks.destroy(person.value());
    }

    /** What ties a key to the person: swapped rows do not open. */
    private static byte[] bound(CandidateId person) {
        return person.toString().getBytes(StandardCharsets.UTF_8);
    }
}
