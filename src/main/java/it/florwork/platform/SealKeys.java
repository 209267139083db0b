package it.florwork.platform;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.HybridDecrypt;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.hybrid.EciesPrivateKey;
import java.security.GeneralSecurityException;
import java.util.Objects;
import java.util.Optional;

/**
 * Keys for what anybody may close and the portal alone can open: ECIES on P-256 with HKDF-SHA256 and AES-256-GCM, so that a
 * browser can close it. What was closed under an earlier key still opens after a rotation.
 */
public final class SealKeys {
    private final KeysetHandle keyset;

    SealKeys(KeysetHandle keyset) {
        this.keyset = keyset;
    }

    /** The public half to close with from now on: a point of P-256, uncompressed, 65 bytes. */
    @AccessesPartialKey // the public half, which is made to be given away
    public byte[] publicPoint() {
        var key = (EciesPrivateKey) keyset.getPrimary().getKey();
        return TokenKeys.uncompressed(Objects.requireNonNull(key.getPublicKey().getNistCurvePoint(), "a point"));
    }

    /**
     * What was closed; nothing when it was not closed for us, or in another context.
     *
     * @param closed the other side's point, 12 bytes, what AES-GCM made
     */
    public Optional<byte[]> open(byte[] closed, byte[] context) {
        try {
            return Optional.of(keyset.getPrimitive(RegistryConfiguration.get(), HybridDecrypt.class)
                    .decrypt(closed, context));
        } catch (GeneralSecurityException forged) {
            return Optional.empty();
        }
    }
}
