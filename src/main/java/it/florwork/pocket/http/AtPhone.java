package it.florwork.pocket.http;

import it.florwork.access.Languages;
import it.florwork.access.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpHeaders;

/** Who is at the phone that sent this request. */
record AtPhone(UUID phone, Viewer viewer, Locale language) {
    /** Whose entries these are, as the phone believes: two people may share one. */
    static final String OWNER = "X-FlorWork-Owner";

    /** What the phone's clock says at the moment of sending. */
    static final String CLOCK = "X-FlorWork-Clock";

    private static final int OWNER_BYTES = 16;
    private static final String ATTRIBUTE = AtPhone.class.getName();

    void noteIn(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    static Optional<AtPhone> of(HttpServletRequest request) {
        return Optional.ofNullable((AtPhone) request.getAttribute(ATTRIBUTE));
    }

    /** @throws Unreadable when the request carries what somebody else kept on this phone */
    static AtPhone ofOwner(HttpServletRequest request) {
        var who = of(request).orElseThrow();
        String owner = request.getHeader(OWNER);
        if (owner != null && !owner.equals(who.owner())) {
            throw new Unreadable(Refusal.OTHER_OWNER);
        }
        return who;
    }

    /** Names the person in this role on a phone, and nobody anywhere else. */
    String owner() {
        try {
            var name = (viewer.user() + " " + viewer.role()).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(name), 0, OWNER_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java knows SHA-256", e);
        }
    }

    /** The person's, else what the browser asks for. */
    static Locale languageOf(HttpServletRequest request) {
        return of(request)
                .map(AtPhone::language)
                .orElseGet(() -> request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
                        ? Locale.ITALIAN
                        : Languages.firstOf(Collections.list(request.getLocales())));
    }
}
