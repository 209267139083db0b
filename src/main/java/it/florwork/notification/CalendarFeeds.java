package it.florwork.notification;

import it.florwork.access.CurrentViewer;
import it.florwork.access.Role;
import it.florwork.notification.domain.Appointment;
import it.florwork.notification.domain.CalendarTable;
import jakarta.annotation.security.RolesAllowed;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The secret address of the viewer's own dates: made, seen once, made anew, taken back. */
@Service
@Transactional
@RolesAllowed({
    Role.CANDIDATE,
    Role.HOST_TUTOR,
    Role.COMPANY_CONTACT,
    Role.PATH_TUTOR,
    Role.OPERATOR,
    Role.CASE_MANAGER,
    Role.EVALUATOR,
    Role.ADMINISTRATOR,
    Role.DPO
})
public class CalendarFeeds {
    private static final int SECRET = 32;

    private final CalendarTable feeds;
    private final CurrentViewer viewer;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    CalendarFeeds(CalendarTable feeds, CurrentViewer viewer, Clock clock) {
        this.feeds = feeds;
        this.viewer = viewer;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<CalendarState> mine() {
        return feeds.of(viewer.get().user());
    }

    /**
     * Makes it, and ends the one before. It is kept as a hash: nobody can show it again.
     *
     * @return the path below the portal's address
     */
    public String make() {
        byte[] bytes = new byte[SECRET];
        random.nextBytes(bytes);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        feeds.make(viewer.get().user(), Appointment.sha256(secret), clock.instant());
        return "/calendar/" + secret + ".ics";
    }

    /** From now on nothing is there. */
    public void revoke() {
        feeds.revoke(viewer.get().user());
    }
}
