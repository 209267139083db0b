package it.florwork.pocket.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets writes in from our own pages alone. The lane has no form and so no form's token: the header that no foreign form
 * can send, and what the browser itself says of where the request comes from, take its place.
 */
class OwnPagesFilter extends OncePerRequestFilter {
    static final String HEADER = "X-FlorWork-Pocket";
    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final Problems problems;

    OwnPagesFilter(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (READING.contains(request.getMethod()) || isOurs(request)) {
            chain.doFilter(request, response);
        } else {
            problems.write(Refusal.FOREIGN, request, response);
        }
    }

    private static boolean isOurs(HttpServletRequest request) {
        if (!"1".equals(request.getHeader(HEADER))) {
            return false;
        }
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        String host = request.getHeader(HttpHeaders.HOST);
        return origin != null
                && host != null
                && origin.replaceFirst("^https?://", "").equals(host);
    }
}
