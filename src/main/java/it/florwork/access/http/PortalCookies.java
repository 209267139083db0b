package it.florwork.access.http;

import it.florwork.access.PhoneCookies;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.util.WebUtils;

/**
 * Writes our cookies: out of reach of scripts, not sent from other sites' forms, and over https only. The demonstration
 * alone, which knows no external database, may be tried over http.
 */
@Component
class PortalCookies implements PhoneCookies {
    private final boolean isDemonstration;

    PortalCookies(@Value("${spring.datasource.url:}") String externalDatabase) {
        this.isDemonstration = !StringUtils.hasText(externalDatabase);
    }

    void write(
            HttpServletRequest request,
            HttpServletResponse response,
            String name,
            String value,
            String path,
            Duration life) {
        write(request, response, name, value, path, life, "Lax");
    }

    @Override
    public void writeStrict(
            HttpServletRequest request,
            HttpServletResponse response,
            String name,
            String value,
            String path,
            Duration life) {
        write(request, response, name, value, path, life, "Strict");
    }

    private void write(
            HttpServletRequest request,
            HttpServletResponse response,
            String name,
            String value,
            String path,
            Duration life,
            String sameSite) {
        var cookie = ResponseCookie.from(name, value)
                .httpOnly(true)
                .secure(!isDemonstration || request.isSecure())
                .sameSite(sameSite)
                .path(path)
                .maxAge(life)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    @Override
    public Optional<String> read(HttpServletRequest request, String name) {
        return Optional.ofNullable(WebUtils.getCookie(request, name))
                .map(Cookie::getValue)
                .filter(StringUtils::hasText);
    }

    /** The container's own cookie: it is Secure by itself on https, here also where a proxy hides that. */
    @Bean
    ServletContextInitializer sessionCookieOverHttpsOnly() {
        return context -> {
            if (!isDemonstration) {
                context.getSessionCookieConfig().setSecure(true);
            }
        };
    }
}
