package it.florwork.access;

import it.florwork.access.CardEntry.Answer;
import it.florwork.access.domain.CodeCard;
import it.florwork.access.domain.CodeCardRepository;
import it.florwork.access.domain.OneTimeCodeRepository;
import it.florwork.access.domain.Secret;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a code card or a one-time code opens. Nobody is signed in there; a refusal is an answer, so that tries count. */
@Service
@Transactional
@RolesAllowed(Role.SYSTEM)
public class CardEntries {
    private static final Pattern PIN = Pattern.compile("[0-9]{6}");
    private static final String ROWS = "0123456789 9876543210";

    private final CodeCardRepository cards;
    private final OneTimeCodeRepository codes;
    private final LiveMemberships memberships;
    private final CodeDigits digits;
    private final PasswordEncoder passwords;
    private final WayInFigures figures;
    private final Clock clock;

    CardEntries(
            CodeCardRepository cards,
            OneTimeCodeRepository codes,
            LiveMemberships memberships,
            CodeDigits digits,
            PasswordEncoder passwords,
            WayInFigures figures,
            Clock clock) {
        this.cards = cards;
        this.codes = codes;
        this.memberships = memberships;
        this.digits = digits;
        this.passwords = passwords;
        this.figures = figures;
        this.clock = clock;
    }

    /**
     * @param pin null to ask what the card needs
     * @param chosen whether the PIN is meant as a new card's first
     */
    public CardEntry byCard(String secret, @Nullable String pin, boolean chosen) {
        var card = cards.lockBySecret(new Secret(secret).hash());
        var member = card.map(CodeCard::membership).flatMap(memberships::member);
        if (card.isEmpty() || member.isEmpty()) {
            return CardEntry.refused(Answer.NOT_GOOD);
        }
        var answer = answer(card.get(), secret, pin, chosen);
        cards.save(card.get());
        return answer == Answer.ENTERED ? CardEntry.of(member.get()) : CardEntry.refused(answer);
    }

    private Answer answer(CodeCard card, String secret, @Nullable String pin, boolean chosen) {
        if (card.isLocked()) {
            return Answer.LOCKED;
        }
        var known = card.pinHash();
        if (pin == null || chosen != (known == null)) {
            return known == null ? Answer.CHOOSE_PIN : Answer.ASK_PIN;
        }
        if (known == null) {
            if (!PIN.matcher(pin).matches() || isEasy(pin)) {
                return Answer.EASY_PIN;
            }
            card.choosePin(Objects.requireNonNull(passwords.encode(withSecret(pin, secret))));
            return Answer.ENTERED;
        }
        if (PIN.matcher(pin).matches() && passwords.matches(withSecret(pin, secret), known)) {
            card.rightPin();
            return Answer.ENTERED;
        }
        card.wrongPin(figures.pinTries(), clock.instant());
        return card.isLocked() ? Answer.LOCKED : Answer.WRONG_PIN;
    }

    public CardEntry byCode(String typed) {
        var now = clock.instant();
        var code = codes.lockByHash(digits.hash(typed)).filter(found -> found.isOpen(now));
        var member = code.flatMap(found -> memberships.member(found.membership()));
        if (member.isEmpty()) {
            return CardEntry.refused(Answer.NOT_GOOD);
        }
        codes.save(code.orElseThrow().use(now));
        return CardEntry.of(member.get());
    }

    /** A copy of the database alone lets nobody try the million PINs. */
    private static String withSecret(String pin, String secret) {
        return pin + " " + secret;
    }

    private static boolean isEasy(String pin) {
        return pin.chars().distinct().count() == 1 || ROWS.contains(pin);
    }
}
