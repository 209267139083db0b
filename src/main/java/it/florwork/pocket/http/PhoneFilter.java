package it.florwork.pocket.http;

import it.florwork.access.ViewerAuthentication;
import it.florwork.pocket.PhoneDoor;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/** Opens the lane to whoever shows a phone's token, for this request alone. The portal's session counts for nothing here. */
class PhoneFilter extends OncePerRequestFilter {
    private final PhoneDoor door;
    private final PhoneCookie cookie;
    private final PocketThrottle throttle;
    private final Problems problems;

    PhoneFilter(PhoneDoor door, PhoneCookie cookie, PocketThrottle throttle, Problems problems) {
        this.door = door;
        this.cookie = cookie;
        this.throttle = throttle;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var shown = cookie.token(request);
        if (shown.isPresent()) {
            var opened = door.open(shown.get());
            if (opened.isPresent()
                    ? !throttle.admits(opened.get().phone())
                    : !throttle.admitsGuess(request.getRemoteAddr())) {
                problems.write(Refusal.SLOW, request, response);
                return;
            }
            opened.ifPresentOrElse(known -> let(known, request, response), () -> cookie.forget(request, response));
        }
        chain.doFilter(request, response);
    }

    private void let(PhoneDoor.Opened opened, HttpServletRequest request, HttpServletResponse response) {
        var member = opened.member();
        new AtPhone(opened.phone(), member.viewer(), member.language()).noteIn(request);
        SecurityContextHolder.setContext(new SecurityContextImpl(new ViewerAuthentication(member.viewer())));
        if (opened.renewed() != null) {
            cookie.keep(opened.renewed(), request, response);
        }
    }
}
