package it.florwork.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.crypto.tink.subtle.EllipticCurves;
import com.google.crypto.tink.subtle.EllipticCurves.CurveType;
import com.google.crypto.tink.subtle.EllipticCurves.PointFormatType;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** The example of RFC 8291, appendix A. */
class PushCipherTest {
    private static final String OUR_POINT =
            "BP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A8";
    private static final String OUR_SECRET = "yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw";
    private static final String BROWSERS_POINT =
            "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4";

    private static byte[] bytes(String base64) {
        return Base64.getUrlDecoder().decode(base64);
    }

    @Test
    void theExampleOfTheStandardIsEncryptedAsTheStandardSays() throws Exception {
        var once = new KeyPair(
                EllipticCurves.getEcPublicKey(CurveType.NIST_P256, PointFormatType.UNCOMPRESSED, bytes(OUR_POINT)),
                EllipticCurves.getEcPrivateKey(CurveType.NIST_P256, bytes(OUR_SECRET)));
        byte[] body = PushCipher.encrypt(
                "When I grow up, I want to be a watermelon".getBytes(StandardCharsets.UTF_8),
                bytes(BROWSERS_POINT),
                bytes("BTBZMqHH6r4Tts7J_aSIgg"),
                once,
                bytes("DGv6ra1nlYgDCS1FRnbzlw"));
        assertThat(Base64.getUrlEncoder().withoutPadding().encodeToString(body))
                .isEqualTo(
                        "DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN");
    }

    @Test
    void whatIsNoPointOfTheCurveIsNotEncryptedFor() {
        byte[] point = bytes(BROWSERS_POINT);
        assertThat(PushCipher.isPoint(point)).isTrue();
        point[40] ^= 1;
        assertThat(PushCipher.isPoint(point)).isFalse();
        assertThat(PushCipher.isPoint(new byte[65])).isFalse();
        assertThat(PushCipher.isPoint(new byte[0])).isFalse();
    }
}
