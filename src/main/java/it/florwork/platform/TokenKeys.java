package it.florwork.platform;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.jwt.JwtEcdsaPrivateKey;
import com.google.crypto.tink.jwt.JwtPublicKeySign;
import com.google.crypto.tink.jwt.RawJwt;
import java.security.GeneralSecurityException;
import java.security.spec.ECPoint;
import java.util.stream.IntStream;

/**
 * Keys that sign web tokens (ES256). Others trust one of them by its public half: what was agreed under an earlier key
 * goes on under that key after a rotation.
 */
public final class TokenKeys {
    private static final int COORDINATE = 32;

    private final KeysetHandle keyset;

    TokenKeys(KeysetHandle keyset) {
        this.keyset = keyset;
    }

    /** The id of the key for what is agreed from now on. */
    public long newest() {
        return Integer.toUnsignedLong(keyset.getPrimary().getId());
    }

    public boolean has(long id) {
        return IntStream.range(0, keyset.size())
                .anyMatch(i -> Integer.toUnsignedLong(keyset.getAt(i).getId()) == id);
    }

    /** The public half: a point of P-256, uncompressed, 65 bytes. */
    @AccessesPartialKey // the public half, which is made to be given away
    public byte[] publicPoint(long id) {
        return uncompressed(key(id).getPublicKey().getPublicPoint());
    }

    static byte[] uncompressed(ECPoint point) {
        byte[] result = new byte[1 + 2 * COORDINATE];
        result[0] = 4;
        put(point.getAffineX().toByteArray(), result, 1 + COORDINATE);
        put(point.getAffineY().toByteArray(), result, result.length);
        return result;
    }

    /** The token, signed by this key. */
    public String sign(long id, RawJwt token) {
        try {
            return KeysetHandle.newBuilder()
                    .addEntry(KeysetHandle.importKey(key(id))
                            .withFixedId((int) id)
                            .makePrimary())
                    .build()
                    .getPrimitive(RegistryConfiguration.get(), JwtPublicKeySign.class)
                    .signAndEncode(token);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a token cannot be signed", e);
        }
    }

    private JwtEcdsaPrivateKey key(long id) {
        return IntStream.range(0, keyset.size())
                .mapToObj(keyset::getAt)
                .filter(entry -> Integer.toUnsignedLong(entry.getId()) == id)
                .map(KeysetHandle.Entry::getKey)
                .map(JwtEcdsaPrivateKey.class::cast)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no key " + id));
    }

    /** Right-aligned before this end, without the sign's zero in front. */
    private static void put(byte[] number, byte[] into, int end) {
        int length = Math.min(number.length, COORDINATE);
        System.arraycopy(number, number.length - length, into, end - length, length);
    }
}
