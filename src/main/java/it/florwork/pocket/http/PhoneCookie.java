package it.florwork.pocket.http;

import it.florwork.access.PhoneCookies;
import it.florwork.pocket.PhoneClocks;
import it.florwork.pocket.PhoneToken;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The two cookies of a known phone: its token, which no address but the lane's own ever sees, and at the entrance alone
 * which phone this was, so that whoever enters again is not listed twice. The second opens nothing.
 */
@Component
class PhoneCookie {
    static final String TOKEN = "florwork-pocket";
    static final String LANE = "/api/pocket";
    private static final String PHONE = "florwork-pocket-phone";
    private static final String ENTRANCE = "/tasca/entra";

    private final PhoneCookies cookies;
    private final PhoneClocks clocks;

    PhoneCookie(PhoneCookies cookies, PhoneClocks clocks) {
        this.cookies = cookies;
        this.clocks = clocks;
    }

    Optional<String> token(HttpServletRequest request) {
        return cookies.read(request, TOKEN);
    }

    Optional<UUID> phone(HttpServletRequest request) {
        return cookies.read(request, PHONE)
                .filter(id -> id.matches("[0-9a-f-]{36}"))
                .map(UUID::fromString);
    }

    void keep(PhoneToken token, HttpServletRequest request, HttpServletResponse response) {
        cookies.writeStrict(request, response, TOKEN, token.value(), LANE, clocks.life());
    }

    void entered(PhoneToken token, HttpServletRequest request, HttpServletResponse response) {
        keep(token, request, response);
        cookies.writeStrict(request, response, PHONE, token.phone().toString(), ENTRANCE, clocks.life());
    }

    void forget(HttpServletRequest request, HttpServletResponse response) {
        cookies.writeStrict(request, response, TOKEN, "", LANE, Duration.ZERO);
    }
}
