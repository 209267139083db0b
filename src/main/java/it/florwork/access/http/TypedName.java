package it.florwork.access.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.support.SessionFlashMapManager;

/**
 * The user name that was typed at the door, for the login page that asks once more. It lies in the session for that one
 * page, never in its address; the password is typed anew.
 */
final class TypedName {
    /** What the page calls it. */
    static final String MODEL = "typed";

    private static final String FIELD = "username";
    /** Longer than any that an account has: it would only fill sessions. */
    private static final int LONGEST = 100;

    private TypedName() {}

    static void keep(HttpServletRequest request, HttpServletResponse response) {
        var typed = of(request);
        if (!typed.isEmpty()) {
            var forTheNextPage = new FlashMap();
            forTheNextPage.setTargetRequestPath("/login");
            forTheNextPage.put(MODEL, typed);
            new SessionFlashMapManager().saveOutputFlashMap(forTheNextPage, request, response);
        }
    }

    /** Empty when there is none worth keeping. */
    static String of(HttpServletRequest request) {
        var typed = request.getParameter(FIELD);
        return typed == null || typed.length() > LONGEST ? "" : typed.strip();
    }
}
