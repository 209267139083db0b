package it.florwork.notification;

import com.google.crypto.tink.Aead;
import it.florwork.access.UserId;
import it.florwork.platform.KeyRing;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import org.springframework.stereotype.Component;

/** Seals what leads to a person, bound to whose it is: a row moved to somebody else opens for nobody. */
@Component
class NoticeSealer {
    private final Aead aead;

    NoticeSealer(KeyRing keys) {
        this.aead = keys.aead("notice-addresses");
    }

    byte[] seal(UserId owner, String text) {
        try {
            return aead.encrypt(text.getBytes(StandardCharsets.UTF_8), bytes(owner));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot seal an address", e);
        }
    }

    String open(UserId owner, byte[] sealed) {
        try {
            return new String(aead.decrypt(sealed, bytes(owner)), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot open an address", e);
        }
    }

    private static byte[] bytes(UserId owner) {
        return owner.toString().getBytes(StandardCharsets.UTF_8);
    }
}
