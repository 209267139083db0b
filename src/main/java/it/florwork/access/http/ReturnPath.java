package it.florwork.access.http;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * Where somebody wanted to go before the login page stood in the way. A cookie, so that visitors who never sign in
 * leave no session behind; only a path of this portal is ever followed.
 */
final class ReturnPath {
    static final String HOME = "/app/";
    private static final String COOKIE = "florwork-return";

    private ReturnPath() {}

    static void remember(HttpServletRequest request, HttpServletResponse response) {
        if (isPage(request)) {
            String query = request.getQueryString();
            write(request, response, request.getRequestURI() + (query == null ? "" : "?" + query), Duration.ofHours(1));
        }
    }

    /** The remembered path, forgotten by this call; the home page when there is none. */
    static String take(HttpServletRequest request, HttpServletResponse response) {
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        if (cookie == null || cookie.getValue().isEmpty()) {
            return HOME;
        }
        write(request, response, "", Duration.ZERO);
        String path = URLDecoder.decode(cookie.getValue(), StandardCharsets.UTF_8);
        return isOurs(path) ? path : HOME;
    }

    private static boolean isPage(HttpServletRequest request) {
        String purpose = request.getHeader("Sec-Fetch-Dest");
        return request.getMethod().equals("GET")
                && isOurs(request.getRequestURI())
                && request.getParameter("v-r") == null
                && (purpose == null || purpose.equals("document"));
    }

    private static boolean isOurs(String path) {
        return path.startsWith(HOME)
                && path.length() < 500
                && path.indexOf('\\') < 0
                && path.chars().noneMatch(Character::isISOControl);
    }

    private static void write(HttpServletRequest request, HttpServletResponse response, String path, Duration life) {
        var cookie = ResponseCookie.from(COOKIE, URLEncoder.encode(path, StandardCharsets.UTF_8))
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .path("/")
                .maxAge(life)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
