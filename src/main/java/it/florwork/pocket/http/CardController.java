package it.florwork.pocket.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import it.florwork.access.CardDoor;
import it.florwork.access.CardEntry;
import it.florwork.access.ViewerAuthentication;
import it.florwork.pocket.Phones;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/pocket/card} and {@code …/code}: a trainee without e-mail is known on this phone from now on. */
@RestController
@PermitAll
class CardController {
    static final String CARD = PhoneCookie.LANE + "/card";
    static final String CODE = PhoneCookie.LANE + "/code";
    private static final int LARGEST = 1024;

    private final CardDoor door;
    private final Phones phones;
    private final PhoneCookie cookie;
    private final PocketThrottle throttle;
    private final RequestBody bodies;

    CardController(CardDoor door, Phones phones, PhoneCookie cookie, PocketThrottle throttle, RequestBody bodies) {
        this.door = door;
        this.phones = phones;
        this.cookie = cookie;
        this.throttle = throttle;
        this.bodies = bodies;
    }

    /**
     * @param state what comes next: {@code ENTERED}, {@code ASK_PIN} or {@code CHOOSE_PIN}
     * @param name what is printed on the card, for whoever wants to keep it on the phone; null until it has opened
     */
    record Entrance(
            int format,
            String state,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String name) {}

    @PostMapping(CARD)
    Entrance card(HttpServletRequest request, HttpServletResponse response) {
        var body = bodies.read(request, LARGEST);
        boolean chosen = body.path("chosen").booleanValue(false);
        var card = Format1.text(body, "card");
        return enter(
                throttle.cards(place(request), PocketFile.digest(card.getBytes(StandardCharsets.UTF_8))),
                () -> door.byCard(card, Format1.optional(body, "pin"), chosen),
                request,
                response);
    }

    @PostMapping(CODE)
    Entrance code(HttpServletRequest request, HttpServletResponse response) {
        var body = bodies.read(request, LARGEST);
        return enter(throttle.codes(place(request)), () -> door.byCode(Format1.text(body, "code")), request, response);
    }

    private Entrance enter(
            PocketThrottle.Tries tries,
            Supplier<CardEntry> shown,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!tries.take()) {
            throw new Unreadable(Refusal.SLOW);
        }
        var entry = shown.get();
        switch (entry.answer()) {
            case ENTERED -> know(entry, request, response);
            case ASK_PIN, CHOOSE_PIN -> {}
            case WRONG_PIN -> throw new Unreadable(Refusal.WRONG_PIN);
            case LOCKED -> throw new Unreadable(Refusal.CARD_LOCKED);
            case NOT_GOOD -> throw new Unreadable(Refusal.CARD_NOT_GOOD);
            case EASY_PIN -> throw new Unreadable(Refusal.EASY_PIN);
        }
        tries.giveBack();
        var member = entry.member();
        return new Entrance(
                RequestBody.FORMAT,
                entry.answer().name(),
                member == null ? null : member.viewer().username());
    }

    /** A phone that is known counts for itself: nobody at the same address slows it down. */
    private static String place(HttpServletRequest request) {
        return AtPhone.of(request).map(known -> known.phone().toString()).orElseGet(request::getRemoteAddr);
    }

    /** For the rest of this request, as a token does for the whole of it. */
    private void know(CardEntry entry, HttpServletRequest request, HttpServletResponse response) {
        var member = Objects.requireNonNull(entry.member());
        SecurityContextHolder.setContext(new SecurityContextImpl(new ViewerAuthentication(member.viewer())));
        var before = AtPhone.of(request).map(AtPhone::phone).orElse(null);
        var label = BrowserLabel.of(request.getHeader(HttpHeaders.USER_AGENT));
        cookie.entered(phones.know(label, before), request, response);
    }
}
