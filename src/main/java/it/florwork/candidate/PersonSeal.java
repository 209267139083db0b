package it.florwork.candidate;

import com.google.crypto.tink.Aead;
import it.florwork.candidate.domain.PersonKeys;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import org.springframework.stereotype.Component;

/**
 * Seals restricted words about a person under that person's own key, for the services of this module and of those below;
 * they ask first who may read them. Erasing the person destroys the key, and so these words too.
 */
@Component
public class PersonSeal {
    private final PersonKeys keys;

    PersonSeal(PersonKeys keys) {
        this.keys = keys;
    }

    /** The seal of one person, for as many words as a page shows; one query. Within a transaction only. */
    public OfPerson of(CandidateId person) {
        var wrapped =
                keys.wrapped(person).orElseThrow(() -> new IllegalStateException("a person without a key: " + person));
        return new OfPerson(person, keys.unwrap(person, wrapped));
    }

    /** One person's seal; {@code what} names the place of the words, so that they open nowhere else. */
    public static final class OfPerson {
        private final CandidateId person;
        private final Aead key;

        private OfPerson(CandidateId person, Aead key) {
            this.person = person;
            this.key = key;
        }

        public byte[] seal(String what, String words) {
            try {
                return key.encrypt(words.getBytes(StandardCharsets.UTF_8), bound(what));
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("cannot seal the " + what + " of " + person, e);
            }
        }

        public String open(String what, byte[] sealed) {
            try {
                return new String(key.decrypt(sealed, bound(what)), StandardCharsets.UTF_8);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("cannot open the " + what + " of " + person, e);
            }
        }

        private byte[] bound(String what) {
            return (person + " " + what).getBytes(StandardCharsets.UTF_8);
        }
    }
}
