package it.florwork.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** What this browser remembers: the language, and whether the portal is light or dark. */
@Component
class Preferences {
    private static final String LOOK = "florwork-look";
    private static final List<String> LOOKS = List.of("light", "dark");

    private final LocaleResolver languages;

    Preferences(LocaleResolver languages) {
        this.languages = languages;
    }

    Locale language(VaadinRequest request) {
        return request instanceof VaadinServletRequest servlet
                ? languages.resolveLocale(servlet.getHttpServletRequest())
                : Locale.ITALIAN;
    }

    void keepLanguage(Locale language) {
        languages.setLocale(VaadinServletRequest.getCurrent(), VaadinServletResponse.getCurrent(), language);
    }

    /** "light", "dark", or "device" while nothing was chosen. */
    String look() {
        return look(VaadinService.getCurrentRequest());
    }

    String look(VaadinRequest request) {
        var cookies = request.getCookies();
        return Stream.of(cookies == null ? new Cookie[0] : cookies)
                .filter(cookie -> cookie.getName().equals(LOOK) && LOOKS.contains(cookie.getValue()))
                .map(Cookie::getValue)
                .findFirst()
                .orElse("device");
    }

    /** Changes the look at once and keeps it for a year. */
    void keepLook(String look) {
        var request = VaadinService.getCurrentRequest();
        var cookie = new Cookie(LOOK, LOOKS.contains(look) ? look : "");
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge(LOOKS.contains(look) ? (int) Duration.ofDays(365).toSeconds() : 0);
        VaadinService.getCurrentResponse().addCookie(cookie);
        UI.getCurrentOrThrow()
                .getPage()
                .executeJs(
                        "if ($0 === 'device') delete document.documentElement.dataset.theme; else document.documentElement.dataset.theme = $0",
                        look);
    }
}
