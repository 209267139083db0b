package it.florwork.notification.ui;

import it.florwork.notification.Inbox;
import it.florwork.shell.Bell;
import org.springframework.stereotype.Component;

/** The frame's bell rings for the viewer's unread notices. */
@Component
class NoticeBell implements Bell {
    private final Inbox inbox;

    NoticeBell(Inbox inbox) {
        this.inbox = inbox;
    }

    @Override
    public String path() {
        return "notices";
    }

    @Override
    public int unread() {
        return inbox.unread();
    }
}
