package it.florwork.access.http;

import it.florwork.access.MembershipEnded;
import it.florwork.access.MembershipId;
import it.florwork.access.MembershipRequested;
import it.florwork.access.PasswordChanged;
import it.florwork.access.Viewer;
import it.florwork.access.ViewerAuthentication;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Every signed-in session of this node, so that a membership's end can close them. */
@Component
class OpenSessions {
    private final Set<OpenSession> open = ConcurrentHashMap.newKeySet();
    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final Clock clock;

    OpenSessions(Clock clock) {
        this.clock = clock;
    }

    /** Notes that this session is the viewer's from now on. */
    void begin(Viewer viewer, HttpSession session) {
        Instant now = clock.instant();
        session.setAttribute(OpenSession.ATTRIBUTE, new OpenSession(this, viewer, session, now, now));
    }

    /** Ends the session and begins another, as the same person in another membership. The twelve hours go on. */
    void change(Viewer viewer, HttpServletRequest request, HttpServletResponse response) {
        var before = request.getSession();
        Instant signedInAt = of(before).map(OpenSession::signedInAt).orElseGet(clock::instant);
        before.invalidate();
        var session = request.getSession(true);
        var context = new SecurityContextImpl(new ViewerAuthentication(viewer));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        session.setAttribute(
                OpenSession.ATTRIBUTE, new OpenSession(this, viewer, session, signedInAt, clock.instant()));
    }

    static Optional<OpenSession> of(HttpSession session) {
        return Optional.ofNullable((OpenSession) session.getAttribute(OpenSession.ATTRIBUTE));
    }

    void remember(OpenSession session) {
        open.add(session);
    }

    void forget(OpenSession session) {
        open.remove(session);
    }

    long countOf(Predicate<Viewer> whose) {
        return open.stream().filter(session -> whose.test(session.viewer())).count();
    }

    @TransactionalEventListener
    void on(MembershipEnded ended) {
        close(ended.id());
    }

    @TransactionalEventListener
    void on(MembershipRequested requested) {
        close(requested.id());
    }

    @TransactionalEventListener
    void on(PasswordChanged changed) {
        close(viewer -> viewer.user().equals(changed.user()));
    }

    private void close(MembershipId membership) {
        close(viewer -> viewer.membership().equals(membership));
    }

    void close(Predicate<Viewer> whose) {
        List.copyOf(open).stream()
                .filter(session -> whose.test(session.viewer()))
                .forEach(OpenSession::close);
    }
}
