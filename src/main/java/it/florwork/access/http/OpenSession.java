package it.florwork.access.http;

import it.florwork.access.Viewer;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.time.Duration;
import java.time.Instant;

/**
 * Somebody's signed-in session, kept in it and known to {@link OpenSessions} for as long as it lives. Idle time is
 * measured here and not by the container: an open browser window's heartbeats are no sign of a person.
 */
final class OpenSession implements HttpSessionBindingListener {
    static final String ATTRIBUTE = OpenSession.class.getName();
    static final Duration IDLE = Duration.ofMinutes(30);
    static final Duration AT_MOST = Duration.ofHours(12);

    private final OpenSessions all;
    private final Viewer viewer;
    private final HttpSession session;
    private final Instant signedInAt;
    private volatile Instant lastAct;

    OpenSession(OpenSessions all, Viewer viewer, HttpSession session, Instant signedInAt, Instant now) {
        this.all = all;
        this.viewer = viewer;
        this.session = session;
        this.signedInAt = signedInAt;
        this.lastAct = now;
    }

    Viewer viewer() {
        return viewer;
    }

    Instant signedInAt() {
        return signedInAt;
    }

    boolean isOver(Instant now) {
        return now.isAfter(lastAct.plus(IDLE)) || now.isAfter(signedInAt.plus(AT_MOST));
    }

    void act(Instant now) {
        lastAct = now;
    }

    /** Ends it, whoever is in the middle of something there: Vaadin's part goes with it. */
    void close() {
        try {
            session.invalidate();
        } catch (IllegalStateException alreadyClosed) {
            all.forget(this);
        }
    }

    @Override
    public void valueBound(HttpSessionBindingEvent event) {
        all.remember(this);
    }

    @Override
    public void valueUnbound(HttpSessionBindingEvent event) {
        all.forget(this);
    }
}
