package it.florwork.access;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where trainees show a card or say a code: the portal looks at it, because nobody is signed in yet. */
@Component
public class CardDoor {
    private static final Viewer PORTAL = Viewer.system("code-card");

    private final CardEntries entries;

    CardDoor(CardEntries entries) {
        this.entries = entries;
    }

    /** @see CardEntries#byCard */
    public CardEntry byCard(String secret, @Nullable String pin, boolean chosen) {
        return ActAs.call(PORTAL, () -> entries.byCard(secret, pin, chosen));
    }

    public CardEntry byCode(String code) {
        return ActAs.call(PORTAL, () -> entries.byCode(code));
    }
}
