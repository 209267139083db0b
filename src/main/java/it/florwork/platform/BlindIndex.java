package it.florwork.platform;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Mac;
import com.google.crypto.tink.RegistryConfiguration;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Keyed hashes (HMAC-SHA256) by which something sealed is found: 37 bytes, of which the first five name the key. While
 * the key is being rotated there are two: whatever is written then lies under both, whatever is looked for may lie under
 * either.
 */
public final class BlindIndex {
    /** How many bytes of a hash name its key. */
    public static final int KEY_NAME_LENGTH = 5;

    private final String name;
    private volatile List<Mac> keys;

    BlindIndex(String name, KeysetHandle keyset) {
        this.name = name;
        this.keys = separated(keyset);
    }

    void use(KeysetHandle keyset) {
        keys = separated(keyset);
    }

    /** The value's hashes under every key there is, the current one's first. */
    public List<byte[]> hashes(String value) {
        byte[] content = value.getBytes(StandardCharsets.UTF_8);
        return keys.stream().map(key -> hash(key, content)).toList();
    }

    /** Under the current key. */
    public byte[] hash(String value) {
        return hash(keys.getFirst(), value.getBytes(StandardCharsets.UTF_8));
    }

    private byte[] hash(Mac key, byte[] content) {
        try {
            return key.computeMac(content);
        } catch (GeneralSecurityException e) {
            throw new SecretsUnusable("The key of the index %s cannot be used.".formatted(name), e);
        }
    }

    private List<Mac> separated(KeysetHandle keyset) {
        return IntStream.range(0, keyset.size())
                .mapToObj(keyset::getAt)
                .sorted((one, other) -> Boolean.compare(other.isPrimary(), one.isPrimary()))
                .map(this::alone)
                .toList();
    }

    private Mac alone(KeysetHandle.Entry entry) {
        try {
            return only(entry).getPrimitive(RegistryConfiguration.get(), Mac.class);
        } catch (GeneralSecurityException e) {
            throw new SecretsUnusable("The keyset %s is not for an index.".formatted(name), e);
        }
    }

    static KeysetHandle only(KeysetHandle.Entry entry) throws GeneralSecurityException {
        return KeysetHandle.newBuilder()
                .addEntry(KeysetHandle.importKey(entry.getKey())
                        .withFixedId(entry.getId())
                        .makePrimary())
                .build();
    }
}
