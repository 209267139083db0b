package it.florwork.notification;

import it.florwork.access.CurrentViewer;
import it.florwork.access.Role;
import it.florwork.notification.domain.NoticeTable;
import it.florwork.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the portal has told the viewer in the role of now; what it told in another waits there. */
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
public class Inbox {
    private final NoticeTable notices;
    private final CurrentViewer viewer;
    private final Clock clock;

    Inbox(NoticeTable notices, CurrentViewer viewer, Clock clock) {
        this.notices = notices;
        this.viewer = viewer;
        this.clock = clock;
    }

    /** The newest first, the unread before the read. */
    @Transactional(readOnly = true)
    public List<NoticeRow> rows(int page, int size) {
        var who = viewer.get();
        return notices.rows(who.user(), who.role(), page, size);
    }

    @Transactional(readOnly = true)
    public int count() {
        var who = viewer.get();
        return notices.count(who.user(), who.role());
    }

    @Transactional(readOnly = true)
    public int unread() {
        var who = viewer.get();
        return notices.unread(who.user(), who.role());
    }

    /**
     * Marks it read; a second time changes nothing.
     *
     * @throws NotFound when it is not the viewer's
     */
    public void read(UUID notice) {
        if (!notices.read(notice, viewer.get().user(), clock.instant())) {
            throw NotFound.of(NoticeRow.class, notice);
        }
    }

    /** Marks all read that were made by now: what comes in meanwhile stays unread. */
    public void readAll() {
        var who = viewer.get();
        notices.readAll(who.user(), who.role(), clock.instant());
    }
}
