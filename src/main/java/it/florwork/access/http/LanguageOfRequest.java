package it.florwork.access.http;

import it.florwork.access.Languages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/**
 * The language of a plain page: chosen on this page, else the account's, else kept by this browser, else what the
 * browser asks for.
 */
@Component("localeResolver")
class LanguageOfRequest implements LocaleResolver {
    /** The parameter of a link that changes the language. */
    static final String CHOICE = "lang";

    /** Request attribute: the language that the signed-in account keeps. */
    static final String ACCOUNTS = LanguageOfRequest.class.getName() + ".account";

    private static final String COOKIE = "florwork-lang";

    private final PortalCookies cookies;

    LanguageOfRequest(PortalCookies cookies) {
        this.cookies = cookies;
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        String chosen = request.getParameter(CHOICE);
        if (chosen != null) {
            return Languages.nearest(chosen);
        }
        if (request.getAttribute(ACCOUNTS) instanceof String accounts) {
            return Languages.nearest(accounts);
        }
        return cookies.read(request, COOKIE).map(Languages::nearest).orElseGet(() -> asked(request));
    }

    private static Locale asked(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
                ? Locale.ITALIAN
                : Languages.firstOf(Collections.list(request.getLocales()));
    }

    /** Keeps the language in this browser for a year. */
    @Override
    public void setLocale(
            HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale language) {
        if (response != null && language != null) {
            cookies.write(request, response, COOKIE, language.getLanguage(), "/", Duration.ofDays(365));
        }
    }
}
