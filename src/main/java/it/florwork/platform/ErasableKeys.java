package it.florwork.platform;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Keys that can be destroyed for good, one for each subject, AES-256-GCM. They lie in the secrets folder, one file each,
 * and in no database: whatever a dump holds under such a key is lost with it, however old the dump is. Where a key was
 * destroyed a mark stays behind, so that a database which was put back from a dump is told of it.
 */
@Component
public class ErasableKeys {
    private static final String KEY = ".key";
    private static final String DESTROYED = ".destroyed";

    private final SecretsFolder folder;
    private final Clock clock;
    private final Map<UUID, Aead> held = new ConcurrentHashMap<>();

    @Autowired
    ErasableKeys(@Value("${florwork.secrets.dir:${florwork.db.dir:.data}/secrets}") Path secrets, Clock clock) {
        this(new SecretsFolder(new SecretsFolder(secrets).within("people")), clock);
    }

    private ErasableKeys(SecretsFolder folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
        try {
            AeadConfig.register();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java cannot do AES-GCM", e);
        }
    }

    /**
     * The subject's key, made and on the disk when there was none.
     *
     * @throws IllegalStateException when it was destroyed: nobody comes back under an erased id
     */
    public Aead make(UUID subject) {
        if (isDestroyed(subject)) {
            throw new IllegalStateException("the key of " + subject + " was destroyed");
        }
        return held.computeIfAbsent(subject, one -> primitive(folder.readOrMake(one + KEY, ErasableKeys::fresh)));
    }

    /** Empty where none was made, and where it was destroyed. */
    public Optional<Aead> find(UUID subject) {
        return Optional.ofNullable(held.computeIfAbsent(
                subject,
                one -> folder.read(one + KEY).map(ErasableKeys::primitive).orElse(null)));
    }

    /** For good; twice is as once. First the mark, then the key: a crash in between is seen, and ended, at the next start. */
    public void destroy(UUID subject) {
        folder.readOrMake(subject + DESTROYED, () -> clock.instant().toString());
        held.remove(subject);
        folder.delete(subject + KEY);
    }

    public boolean isDestroyed(UUID subject) {
        return folder.read(subject + DESTROYED).isPresent();
    }

    public Set<UUID> destroyed() {
        return subjects(DESTROYED);
    }

    /** Of which subjects there is a key now. */
    public Set<UUID> there() {
        return subjects(KEY);
    }

    /** What to throw at start when the database knows people of whom there is neither a key nor a mark. */
    public CannotStart lacks(int keys) {
        return new SecretsUnusable(
                "This database holds %d people whose keys are not in %s. Restore the latest copy of the secrets folder."
                        .formatted(keys, folder));
    }

    private Set<UUID> subjects(String suffix) {
        return folder.namesEndingIn(suffix).stream()
                .map(name -> UUID.fromString(name.substring(0, name.length() - suffix.length())))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String fresh() {
        try {
            return TinkJsonProtoKeysetFormat.serializeKeyset(
                    KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM), InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no key can be made", e);
        }
    }

    private static Aead primitive(String keyset) {
        try {
            return TinkJsonProtoKeysetFormat.parseKeyset(keyset, InsecureSecretKeyAccess.get())
                    .getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException e) {
            throw new SecretsUnusable("A key in the secrets folder is damaged. Restore it from the backup.", e);
        }
    }
}
