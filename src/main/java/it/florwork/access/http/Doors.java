package it.florwork.access.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.ExceptionHandlingConfigurer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/**
 * What somebody meets who may not pass: the login page where a page was asked for, a bare 401 at the API, 403 where the
 * role is wrong. An error page is written by {@link PortalErrors}.
 */
@Component
class Doors implements AuthenticationEntryPoint, AccessDeniedHandler, AuthenticationFailureHandler {

    /** Request attribute: somebody was signed in until this request. */
    static final String SESSION_IS_OVER = Doors.class.getName() + ".over";

    private final ReturnPath wayBack;

    Doors(ReturnPath wayBack) {
        this.wayBack = wayBack;
    }

    void guard(ExceptionHandlingConfigurer<HttpSecurity> handling) {
        handling.authenticationEntryPoint(this).accessDeniedHandler(this);
    }

    /** Nobody is signed in. */
    @Override
    public void commence(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException nobodySignedIn)
            throws IOException {
        if (isApi(request)) {
            response.sendError(HttpStatus.UNAUTHORIZED.value());
            return;
        }
        wayBack.remember(request, response);
        boolean isOver = request.getAttribute(SESSION_IS_OVER) != null
                || (request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid());
        response.sendRedirect(isOver ? "/login?over" : "/login");
    }

    /** The role is wrong, or the form's token has gone stale. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException {
        if (refused instanceof CsrfException && request.getServletPath().equals("/login")) {
            TypedName.keep(request, response);
            response.sendRedirect("/login?again");
            return;
        }
        response.sendError(HttpStatus.FORBIDDEN.value());
    }

    /** Name and password did not open. */
    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failed)
            throws IOException {
        if (failed instanceof TryLater later) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(later.seconds()));
            response.sendError(later.status().value());
            return;
        }
        TypedName.keep(request, response);
        response.sendRedirect("/login?wrong");
    }

    static boolean isApi(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/");
    }
}
