package it.florwork.access.http;

import it.florwork.access.Languages;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/** The language of a plain page: chosen on this page, else kept by this browser, else what the browser asks for. */
@Component("localeResolver")
class LanguageOfRequest implements LocaleResolver {
    /** The parameter of a link that changes the language. */
    static final String CHOICE = "lang";

    private static final String COOKIE = "florwork-lang";

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        String chosen = request.getParameter(CHOICE);
        if (chosen != null) {
            return Languages.nearest(chosen);
        }
        Cookie kept = WebUtils.getCookie(request, COOKIE);
        if (kept != null) {
            return Languages.nearest(kept.getValue());
        }
        return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
                ? Locale.ITALIAN
                : Languages.firstOf(Collections.list(request.getLocales()));
    }

    /** Keeps the language in this browser for a year. */
    @Override
    public void setLocale(
            HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale language) {
        if (response != null && language != null) {
            var cookie = ResponseCookie.from(COOKIE, language.getLanguage())
                    .httpOnly(true)
                    .secure(request.isSecure())
                    .sameSite("Lax")
                    .path("/")
                    .maxAge(Duration.ofDays(365))
                    .build();
            response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        }
    }
}
