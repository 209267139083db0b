package it.florwork.access.http;

import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Vaadin answers 200 to every address below its own and finds out later, in the browser, that there is no such view.
 * This answers at once: 404 for a view that does not exist, and the same for one that is closed to the viewer's role.
 */
class ViewDoorFilter extends OncePerRequestFilter {
    private static final String MAPPING = "/app/*";

    private final RequestMatcher files = VaadinSecurityConfigurer.getDefaultHttpSecurityPermitMatcher(MAPPING);
    private final RequestMatcher moreFiles = VaadinSecurityConfigurer.getDefaultWebSecurityIgnoreMatcher(MAPPING);
    private final AccessAnnotationChecker access;

    ViewDoorFilter(AccessAnnotationChecker access) {
        this.access = access;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (asksForAView(request) && !isOpen(request)) {
            response.sendError(HttpStatus.NOT_FOUND.value());
            return;
        }
        chain.doFilter(request, response);
    }

    private boolean asksForAView(HttpServletRequest request) {
        return request.getServletPath().equals("/app")
                && request.getPathInfo() != null
                && (request.getMethod().equals("GET") || request.getMethod().equals("HEAD"))
                && request.getParameter("v-r") == null
                && !request.getPathInfo().startsWith("/VAADIN/")
                && !files.matches(request)
                && !moreFiles.matches(request);
    }

    private boolean isOpen(HttpServletRequest request) {
        var routes = ApplicationRouteRegistry.getInstance(new VaadinServletContext(request.getServletContext()));
        var target = routes.getNavigationRouteTarget(request.getPathInfo().substring(1));
        return target.hasTarget()
                && access.hasAccess(
                        target.getRouteTarget().getTarget(), request.getUserPrincipal(), request::isUserInRole);
    }
}
