package it.florwork.notification;

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
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** The browser's side of web push: it gives a key, and reads what was encrypted for it. */
final class PushBrowser {
    private final KeyPair keys;
    private final byte[] secret = new byte[16];

    PushBrowser() {
        try {
            keys = EllipticCurves.generateKeyPair(CurveType.NIST_P256);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        new SecureRandom().nextBytes(secret);
    }

    PushSubscription subscription(String endpoint) {
        return new PushSubscription(endpoint, base64(point()), base64(secret));
    }

    String read(byte[] body) {
        try {
            var message = ByteBuffer.wrap(body);
            byte[] salt = new byte[16];
            message.get(salt);
            if (message.getInt() != 4096) {
                throw new IllegalArgumentException("another record size");
            }
            byte[] theirs = new byte[message.get()];
            message.get(theirs);
            byte[] sealed = new byte[message.remaining()];
            message.get(sealed);
            byte[] shared = EllipticCurves.computeSharedSecret(
                    (ECPrivateKey) keys.getPrivate(),
                    EllipticCurves.getEcPublicKey(CurveType.NIST_P256, PointFormatType.UNCOMPRESSED, theirs));
            byte[] info = ByteBuffer.allocate(14 + 65 + 65)
                    .put("WebPush: info\0".getBytes(StandardCharsets.US_ASCII))
                    .put(point())
                    .put(theirs)
                    .array();
            byte[] key = Hkdf.computeHkdf("HmacSha256", shared, secret, info, 32);
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    Cipher.DECRYPT_MODE,
                    new SecretKeySpec(derived(key, salt, "Content-Encoding: aes128gcm\0", 16), "AES"),
                    new GCMParameterSpec(128, derived(key, salt, "Content-Encoding: nonce\0", 12)));
            byte[] text = cipher.doFinal(sealed);
            return new String(text, 0, text.length - 1, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("not for this browser", e);
        }
    }

    private static byte[] derived(byte[] key, byte[] salt, String info, int size) throws GeneralSecurityException {
        return Hkdf.computeHkdf("HmacSha256", key, salt, info.getBytes(StandardCharsets.US_ASCII), size);
    }

    private byte[] point() {
        try {
            return EllipticCurves.pointEncode(
                    CurveType.NIST_P256, PointFormatType.UNCOMPRESSED, ((ECPublicKey) keys.getPublic()).getW());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
