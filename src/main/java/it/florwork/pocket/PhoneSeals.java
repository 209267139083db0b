package it.florwork.pocket;

import com.google.crypto.tink.Mac;
import it.florwork.access.LiveMemberships;
import it.florwork.access.LiveMemberships.Member;
import it.florwork.platform.KeyRing;
import it.florwork.platform.SealKeys;
import it.florwork.pocket.domain.PhoneTable;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a shared phone keeps of somebody who is not at it: closed with the portal's public key, so that nobody reads it on the
 * phone, and with a proof of the author's own device, so that whoever is at the phone next can bring it (decision 0311).
 */
@Component
public class PhoneSeals {
    private static final String HMAC = "HmacSHA256";

    private final SealKeys keys;
    private final Mac proofs;
    private final PhoneTable phones;
    private final LiveMemberships memberships;

    PhoneSeals(KeyRing keys, PhoneTable phones, LiveMemberships memberships) {
        this.keys = keys.seals("phone-seals");
        this.proofs = keys.mac("phone-proofs");
        this.phones = phones;
        this.memberships = memberships;
    }

    /** The portal's public key, as a browser takes it. */
    public String key() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(keys.publicPoint());
    }

    /** A phone's secret, made anew whenever it is asked for and kept nowhere. */
    public String proof(UUID phone) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret(phone));
    }

    /** Who closed this, when it was this phone and its owner may still be believed. */
    @Transactional(readOnly = true)
    public Optional<Member> author(UUID phone, byte[] closed, byte[] proof) {
        return MessageDigest.isEqual(proof, proofOf(phone, closed))
                ? phones.honest(phone).flatMap(memberships::member)
                : Optional.empty();
    }

    public Optional<byte[]> open(UUID phone, byte[] closed) {
        return keys.open(closed, phone.toString().getBytes(StandardCharsets.UTF_8));
    }

    private byte[] proofOf(UUID phone, byte[] closed) {
        try {
            var hmac = javax.crypto.Mac.getInstance(HMAC);
            hmac.init(new SecretKeySpec(secret(phone), HMAC));
            return hmac.doFinal(closed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java knows HMAC-SHA256", e);
        }
    }

    private byte[] secret(UUID phone) {
        try {
            return proofs.computeMac(("proof " + phone).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot make a phone's proof", e);
        }
    }
}
