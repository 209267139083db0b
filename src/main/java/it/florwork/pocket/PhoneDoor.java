package it.florwork.pocket;

import com.google.crypto.tink.Mac;
import it.florwork.access.LiveMemberships;
import it.florwork.access.LiveMemberships.Member;
import it.florwork.access.UserId;
import it.florwork.platform.KeyRing;
import it.florwork.pocket.domain.Phone;
import it.florwork.pocket.domain.PhoneTable;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Knows a phone again by its token, and gives it a new one each day. A token is made from the phone and its generation
 * with a key outside the database, so that the same new one can be sent again when an answer was lost (decision 0270).
 */
@Component
public class PhoneDoor {
    private final Mac mac;
    private final PhoneTable phones;
    private final PhoneClocks clocks;
    private final LiveMemberships memberships;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PhoneDoor(
            KeyRing keys,
            PhoneTable phones,
            PhoneClocks clocks,
            LiveMemberships memberships,
            ApplicationEventPublisher events,
            Clock clock) {
        this.mac = keys.mac("phone-tokens");
        this.phones = phones;
        this.clocks = clocks;
        this.memberships = memberships;
        this.events = events;
        this.clock = clock;
    }

    /** Nobody is signed in who could end it: {@link PhonesEnding} does. */
    record CopySeen(UUID phone, UserId user) {}

    /** @param renewed the token that the phone shows from now on; null while it keeps the one it has */
    public record Opened(
            UUID phone, Member member, @Nullable PhoneToken renewed) {}

    /** Who is at the phone; nobody when the token is not good, or no longer. */
    @Transactional
    public Optional<Opened> open(String cookie) {
        var shown = PhoneToken.parse(cookie);
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        var found = phones.find(shown.get().phone());
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var phone = found.get();
        var now = clock.instant();
        return switch (phone.worth(shown.get(), now, clocks.now(), this::isGenuine)) {
            case NOTHING -> Optional.empty();
            case REPLACED -> {
                events.publishEvent(new CopySeen(phone.id(), phone.user()));
                yield Optional.empty();
            }
            case CURRENT -> memberships.member(phone.membership()).map(member -> current(phone, member));
            case PREVIOUS ->
                memberships
                        .member(phone.membership())
                        .map(member -> new Opened(
                                phone.id(),
                                member,
                                phone.isPreviousOpen() ? token(phone.id(), phone.generation()) : null));
        };
    }

    private Opened current(Phone phone, Member member) {
        var now = clock.instant();
        if (phone.isWorthNoting(now)) {
            phones.used(phone, now);
        }
        if (phone.isDueToChange(now, clocks.now())) {
            var next = token(phone.id(), phone.generation() + 1);
            phones.change(phone, next, now); // whoever was first gave the phone the same one
            return new Opened(phone.id(), member, next);
        }
        if (phone.isPreviousOpen()) {
            phones.closePrevious(phone, now);
        }
        return new Opened(phone.id(), member, null);
    }

    PhoneToken token(UUID phone, int generation) {
        try {
            var secret = mac.computeMac(content(phone, generation));
            return new PhoneToken(
                    phone, generation, Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot make a phone's token", e);
        }
    }

    private boolean isGenuine(PhoneToken token) {
        try {
            mac.verifyMac(Base64.getUrlDecoder().decode(token.secret()), content(token.phone(), token.generation()));
            return true;
        } catch (GeneralSecurityException | IllegalArgumentException forged) {
            return false;
        }
    }

    private static byte[] content(UUID phone, int generation) {
        return (phone + " " + generation).getBytes(StandardCharsets.UTF_8);
    }
}
