package it.florwork.platform;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Mac;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.hybrid.EciesParameters;
import com.google.crypto.tink.hybrid.HybridConfig;
import com.google.crypto.tink.jwt.JwtEcdsaParameters;
import com.google.crypto.tink.jwt.JwtSignatureConfig;
import com.google.crypto.tink.mac.MacConfig;
import com.google.crypto.tink.mac.MacParameters;
import com.google.crypto.tink.mac.PredefinedMacParameters;
import com.google.crypto.tink.streamingaead.PredefinedStreamingAeadParameters;
import com.google.crypto.tink.streamingaead.StreamingAeadConfig;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.stereotype.Component;

/**
 * The portal's keys: named Tink keysets in the secrets folder, one file each, made when first asked for. The database
 * notes the ids of the keys it was written with, so that a start with the wrong folder fails instead of losing data.
 * Ask once, in the constructor. A name belongs to one kind of use for ever.
 */
@Component
@DependsOnDatabaseInitialization
public class KeyRing {
    private static final Parameters ES256 = es256();
    private static final Parameters SEAL = seal();

    private final SecretsFolder folder;
    private final KnownKeys known;
    private final Clock clock;
    private final Map<String, KeysetHandle> keysets = new ConcurrentHashMap<>();
    private final Map<String, BlindIndex> indexes = new ConcurrentHashMap<>();

    @Autowired
    KeyRing(
            @Value("${florwork.secrets.dir:${florwork.db.dir:.data}/secrets}") Path folder,
            DataSource database,
            Clock clock) {
        this(new SecretsFolder(folder), new KnownKeys(database), clock);
    }

    KeyRing(SecretsFolder folder, KnownKeys known, Clock clock) {
        this.folder = folder;
        this.known = known;
        this.clock = clock;
        try {
            AeadConfig.register();
            MacConfig.register();
            StreamingAeadConfig.register();
            JwtSignatureConfig.register();
            HybridConfig.register();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java cannot do AES-GCM, HMAC and ECDSA", e);
        }
        known.byName()
                .forEach((name, ids) -> refuseIfMissing(
                        name,
                        ids,
                        folder.read(file(name))
                                .map(KeyRing::parsed)
                                .map(KeyRing::ids)
                                .orElse(Set.of())));
    }

    /** AES-256-GCM. What it encrypted names its key, so that rotation leaves it readable. */
    public Aead aead(String name) {
        return primitive(name, PredefinedAeadParameters.AES256_GCM, Aead.class);
    }

    /** HMAC-SHA256 for blind indexes: 37 bytes, of which the first five name the key. */
    public Mac mac(String name) {
        return primitive(name, PredefinedMacParameters.HMAC_SHA256_256BITTAG, Mac.class);
    }

    /** HMAC-SHA256 for hashes by which something is found, and whose key can be rotated. */
    public BlindIndex blindIndex(String name) {
        return indexes.computeIfAbsent(
                name,
                n -> new BlindIndex(
                        n,
                        keysets.computeIfAbsent(
                                n, absent -> loadedOrMade(absent, PredefinedMacParameters.HMAC_SHA256_256BITTAG))));
    }

    /** ES256, for tokens that others check. */
    public TokenKeys tokens(String name) {
        return new TokenKeys(keysets.computeIfAbsent(name, n -> loadedOrMade(n, ES256)));
    }

    /** ECIES on P-256, for what is closed elsewhere and opened here alone. */
    public SealKeys seals(String name) {
        return new SealKeys(keysets.computeIfAbsent(name, n -> loadedOrMade(n, SEAL)));
    }

    /** AES-256-GCM in segments of 4 KB, for files. */
    public StreamingAead streamingAead(String name) {
        return primitive(name, PredefinedStreamingAeadParameters.AES256_GCM_HKDF_4KB, StreamingAead.class);
    }

    /** Adds a key to a keyset; from the next start on it encrypts, while the earlier ones still decrypt. */
    synchronized void rotate(String name) {
        var before = kept(name);
        if (isIndex(before)) {
            throw new SecretsUnusable(
                    "%s is the key of an index, which finds nothing under another key.".formatted(name));
        }
        withNewKey(name, before);
    }

    /** Adds a key to an index, unless an earlier rotation was cut off after it had done so. */
    synchronized void beginRotation(String name) {
        var before = kept(name);
        if (!isIndex(before)) {
            throw new SecretsUnusable("%s is not the key of an index.".formatted(name));
        }
        takeUp(name, before.size() > 1 ? before : withNewKey(name, before));
    }

    /** Drops the former keys of an index under which nothing lies any more. */
    synchronized void endRotation(String name) {
        try {
            var after = BlindIndex.only(kept(name).getPrimary());
            known.keepOnly(name, ids(after)); // the database first: a key that it knows is never absent from the folder
            folder.replace(file(name), serialized(after));
            takeUp(name, after);
        } catch (GeneralSecurityException e) {
            throw new SecretsUnusable("The former keys of " + name + " cannot be dropped.", e);
        }
    }

    private void takeUp(String name, KeysetHandle keyset) {
        keysets.put(name, keyset);
        blindIndex(name).use(keyset);
    }

    private KeysetHandle kept(String name) {
        return folder.read(file(name))
                .map(KeyRing::parsed)
                .orElseThrow(() -> new SecretsUnusable("There is no keyset %s in %s.".formatted(name, folder)));
    }

    private static boolean isIndex(KeysetHandle keyset) {
        return keyset.getPrimary().getKey().getParameters() instanceof MacParameters;
    }

    private KeysetHandle withNewKey(String name, KeysetHandle before) {
        try {
            var after = KeysetHandle.newBuilder(before)
                    .addEntry(KeysetHandle.generateEntryFromParameters(
                                    before.getPrimary().getKey().getParameters())
                            .withRandomId()
                            .makePrimary())
                    .build();
            folder.replace(file(name), serialized(after)); // the folder first: a key in use is never unknown to it
            return noted(name, after);
        } catch (GeneralSecurityException e) {
            throw new SecretsUnusable("The keyset " + name + " cannot be rotated.", e);
        }
    }

    private <P> P primitive(String name, Parameters parameters, Class<P> kind) {
        try {
            return keysets.computeIfAbsent(name, n -> loadedOrMade(n, parameters))
                    .getPrimitive(RegistryConfiguration.get(), kind);
        } catch (GeneralSecurityException e) {
            throw new SecretsUnusable("The keyset %s in %s is not for this use.".formatted(name, folder), e);
        }
    }

    private KeysetHandle loadedOrMade(String name, Parameters parameters) {
        return noted(name, parsed(folder.readOrMake(file(name), () -> serialized(made(parameters)))));
    }

    private KeysetHandle noted(String name, KeysetHandle keyset) {
        ids(keyset).forEach(id -> known.add(name, id, clock.instant()));
        return keyset;
    }

    private void refuseIfMissing(String name, Set<Long> wanted, Set<Long> there) {
        var missing = new TreeSet<>(wanted);
        missing.removeAll(there);
        if (!missing.isEmpty()) {
            throw new SecretsUnusable(
                    "This database was written with the key %s of %s, which the secrets folder %s lacks. Restore the folder that belongs to this database, or name it with florwork.secrets.dir."
                            .formatted(missing, name, folder));
        }
    }

    private static Parameters es256() {
        try {
            return JwtEcdsaParameters.builder()
                    .setAlgorithm(JwtEcdsaParameters.Algorithm.ES256)
                    .setKidStrategy(JwtEcdsaParameters.KidStrategy.IGNORED)
                    .build();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a library without ES256", e);
        }
    }

    private static Parameters seal() {
        try {
            var content = AesGcmParameters.builder()
                    .setKeySizeBytes(32)
                    .setIvSizeBytes(12)
                    .setTagSizeBytes(16)
                    .setVariant(AesGcmParameters.Variant.NO_PREFIX)
                    .build();
            return EciesParameters.builder()
                    .setCurveType(EciesParameters.CurveType.NIST_P256)
                    .setHashType(EciesParameters.HashType.SHA256)
                    .setNistCurvePointFormat(EciesParameters.PointFormat.UNCOMPRESSED)
                    .setVariant(EciesParameters.Variant.NO_PREFIX)
                    .setDemParameters(content)
                    .build();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a library without ECIES", e);
        }
    }

    private static String file(String name) {
        return name + ".keyset.json";
    }

    private static KeysetHandle made(Parameters parameters) {
        try {
            return KeysetHandle.generateNew(parameters);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java cannot make a key for " + parameters, e);
        }
    }

    private static KeysetHandle parsed(String json) {
        try {
            return TinkJsonProtoKeysetFormat.parseKeyset(json, InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException e) {
            throw new SecretsUnusable("A keyset in the secrets folder is damaged. Restore it from the backup.", e);
        }
    }

    private static String serialized(KeysetHandle keyset) {
        try {
            return TinkJsonProtoKeysetFormat.serializeKeyset(keyset, InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a new keyset cannot be written", e);
        }
    }

    private static Set<Long> ids(KeysetHandle keyset) {
        return IntStream.range(0, keyset.size())
                .mapToObj(i -> Integer.toUnsignedLong(keyset.getAt(i).getId()))
                .collect(Collectors.toSet());
    }
}
