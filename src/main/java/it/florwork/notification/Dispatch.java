package it.florwork.notification;

import it.florwork.access.ActAs;
import it.florwork.access.Viewer;
import it.florwork.platform.RecurringJob;
import org.springframework.stereotype.Component;

/** Each minute: puts together what has to leave the portal, and sends it. */
@Component
class Dispatch implements RecurringJob {
    private final Gathering gathering;
    private final Outbox outbox;

    Dispatch(Gathering gathering, Outbox outbox) {
        this.gathering = gathering;
        this.outbox = outbox;
    }

    @Override
    public String name() {
        return "notice-dispatch";
    }

    @Override
    public void run() {
        ActAs.run(Viewer.system(name()), () -> {
            gathering.gather();
            outbox.deliver();
        });
    }
}
