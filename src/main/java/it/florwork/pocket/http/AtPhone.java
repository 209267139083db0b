package it.florwork.pocket.http;

import it.florwork.access.Languages;
import it.florwork.access.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpHeaders;

/** Who is at the phone that sent this request. */
record AtPhone(UUID phone, Viewer viewer, Locale language) {
    private static final String ATTRIBUTE = AtPhone.class.getName();

    void noteIn(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    static Optional<AtPhone> of(HttpServletRequest request) {
        return Optional.ofNullable((AtPhone) request.getAttribute(ATTRIBUTE));
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
