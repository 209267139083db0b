package it.florwork.access;

import com.google.crypto.tink.Mac;
import it.florwork.platform.KeyRing;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Ten digits that can be read out, and how they are kept. */
@Component
class CodeDigits {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int LENGTH = 10;

    private final Mac mac;

    CodeDigits(KeyRing keys) {
        this.mac = keys.mac("one-time-codes");
    }

    String random() {
        return RANDOM.ints(LENGTH, 0, 10).mapToObj(Integer::toString).collect(Collectors.joining());
    }

    String hash(String digits) {
        try {
            return HexFormat.of().formatHex(mac.computeMac(digits.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot hash a code", e);
        }
    }
}
