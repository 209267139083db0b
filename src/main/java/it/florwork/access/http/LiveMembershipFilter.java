package it.florwork.access.http;

import it.florwork.access.ViewerAuthentication;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks at the membership again for each request: one that has ended, or a session that is over, makes the request
 * nobody's before anything else sees it.
 */
class LiveMembershipFilter extends OncePerRequestFilter {
    private final Standings standings;
    private final Clock clock;

    LiveMembershipFilter(Standings standings, Clock clock) {
        this.standings = standings;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof ViewerAuthentication signedIn) {
            Instant now = clock.instant();
            var session = request.getSession(false);
            var open = session == null ? null : OpenSessions.of(session).orElse(null);
            var standing = standings.find(signedIn.viewer().membership());
            if (open == null || open.isOver(now) || standing.isEmpty()) {
                SecurityContextHolder.clearContext();
                if (session != null) {
                    session.invalidate();
                }
                request.setAttribute(Doors.SESSION_IS_OVER, true);
            } else {
                request.setAttribute(LanguageOfRequest.ACCOUNTS, standing.get().language());
                if (!"heartbeat".equals(request.getParameter("v-r"))) {
                    open.act(now);
                }
            }
        }
        chain.doFilter(request, response);
    }
}
