package it.florwork.access.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * Where somebody wanted to go before the login page stood in the way. A cookie, so that visitors who never sign in
 * leave no session behind; only a path of this portal is ever followed.
 */
@Component
class ReturnPath {
    static final String HOME = "/app/";
    private static final String PHONE = "/tasca/entra";
    private static final String COOKIE = "florwork-return";

    private final PortalCookies cookies;

    ReturnPath(PortalCookies cookies) {
        this.cookies = cookies;
    }

    void remember(HttpServletRequest request, HttpServletResponse response) {
        if (isPage(request)) {
            String query = request.getQueryString();
            String path = request.getRequestURI() + (query == null ? "" : "?" + query);
            cookies.write(
                    request,
                    response,
                    COOKIE,
                    URLEncoder.encode(path, StandardCharsets.UTF_8),
                    "/",
                    Duration.ofHours(1));
        }
    }

    /** The remembered path, forgotten by this call; the home page when there is none. */
    String take(HttpServletRequest request, HttpServletResponse response) {
        return cookies.read(request, COOKIE)
                .map(kept -> {
                    cookies.write(request, response, COOKIE, "", "/", Duration.ZERO);
                    return URLDecoder.decode(kept, StandardCharsets.UTF_8);
                })
                .filter(ReturnPath::isOurs)
                .orElse(HOME);
    }

    private static boolean isPage(HttpServletRequest request) {
        String purpose = request.getHeader("Sec-Fetch-Dest");
        return request.getMethod().equals("GET")
                && isOurs(request.getRequestURI())
                && request.getParameter("v-r") == null
                && (purpose == null || purpose.equals("document"));
    }

    private static boolean isOurs(String path) {
        return (path.startsWith(HOME) || path.equals(PHONE))
                && path.length() < 500
                && path.indexOf('\\') < 0
                && path.chars().noneMatch(Character::isISOControl);
    }
}
