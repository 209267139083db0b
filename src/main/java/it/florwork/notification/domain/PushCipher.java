package it.florwork.notification.domain;

import com.google.crypto.tink.subtle.EllipticCurves;
import com.google.crypto.tink.subtle.EllipticCurves.CurveType;
import com.google.crypto.tink.subtle.EllipticCurves.PointFormatType;
import com.google.crypto.tink.subtle.Hkdf;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Encrypts a push message so that only the browser which asked for it can read it: RFC 8291, aes128gcm in one record. */
public final class PushCipher {
    private static final String HMAC = "HmacSha256";
    private static final int SALT = 16;
    private static final int RECORD = 4096;
    private static final int TAG_BITS = 128;
    private static final byte LAST_RECORD = 2;
    private static final SecureRandom RANDOM = new SecureRandom();

    private PushCipher() {}

    /**
     * @param browserKey the browser's public point, uncompressed
     * @param browserSecret what the browser shares with us alone
     * @throws GeneralSecurityException when the point is none
     */
    public static byte[] encrypt(String text, byte[] browserKey, byte[] browserSecret) throws GeneralSecurityException {
        byte[] salt = new byte[SALT];
        RANDOM.nextBytes(salt);
        return encrypt(
                text.getBytes(StandardCharsets.UTF_8),
                browserKey,
                browserSecret,
                EllipticCurves.generateKeyPair(CurveType.NIST_P256),
                salt);
    }

    static byte[] encrypt(byte[] text, byte[] browserKey, byte[] browserSecret, KeyPair once, byte[] salt)
            throws GeneralSecurityException {
        byte[] ours = EllipticCurves.pointEncode(
                CurveType.NIST_P256, PointFormatType.UNCOMPRESSED, ((ECPublicKey) once.getPublic()).getW());
        byte[] shared = EllipticCurves.computeSharedSecret((ECPrivateKey) once.getPrivate(), point(browserKey));
        byte[] key =
                Hkdf.computeHkdf(HMAC, shared, browserSecret, joined(ascii("WebPush: info\0"), browserKey, ours), 32);
        byte[] contentKey = Hkdf.computeHkdf(HMAC, key, salt, ascii("Content-Encoding: aes128gcm\0"), 16);
        byte[] nonce = Hkdf.computeHkdf(HMAC, key, salt, ascii("Content-Encoding: nonce\0"), 12);
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(contentKey, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        byte[] sealed = cipher.doFinal(joined(text, new byte[] {LAST_RECORD}));
        byte[] head = ByteBuffer.allocate(SALT + Integer.BYTES + 1)
                .put(salt)
                .putInt(RECORD)
                .put((byte) ours.length)
                .array();
        return joined(head, ours, sealed);
    }

    /** Whether this is a point to encrypt for. */
    public static boolean isPoint(byte[] browserKey) {
        try {
            point(browserKey);
            return true;
        } catch (GeneralSecurityException none) {
            return false;
        }
    }

    private static ECPublicKey point(byte[] encoded) throws GeneralSecurityException {
        return EllipticCurves.getEcPublicKey(CurveType.NIST_P256, PointFormatType.UNCOMPRESSED, encoded);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] joined(byte[]... parts) {
        var all = ByteBuffer.allocate(
                Arrays.stream(parts).mapToInt(part -> part.length).sum());
        Arrays.stream(parts).forEach(all::put);
        return all.array();
    }
}
