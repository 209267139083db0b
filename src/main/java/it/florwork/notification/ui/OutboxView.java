package it.florwork.notification.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import it.florwork.access.Role;
import it.florwork.notification.FailedMessages;
import it.florwork.notification.OutboxOverview;
import it.florwork.notification.OutboxState;
import it.florwork.shared.ui.FactList;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.PageHeader;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.Stack;
import it.florwork.shared.ui.StatusBadge;
import it.florwork.shared.ui.StatusBadge.Tone;
import jakarta.annotation.security.RolesAllowed;

/** How the messages that leave the portal do: numbers, the oldest one's age, and what did not arrive. */
@Route("outbox")
@PageTitle("notification.outbox.title")
@Menu(title = "notification.outbox.title", order = 945, icon = "send")
@RolesAllowed(Role.ADMINISTRATOR)
class OutboxView extends Stack implements BeforeEnterObserver {
    private final transient OutboxOverview overview;
    private final transient FailedMessages failed;

    OutboxView(OutboxOverview overview, FailedMessages failed) {
        this.overview = overview;
        this.failed = failed;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        add(new PageHeader(getTranslation("notification.outbox.title"))
                .withSubtitle(getTranslation("notification.outbox.subtitle")));
        var notArrived = new FailedPanel(failed, this::show);
        if (!notArrived.isEmpty()) { // first what somebody has to do
            add(notArrived);
        }
        overview.states().forEach(state -> add(panel(state)));
        if (notArrived.isEmpty()) {
            add(notArrived);
        }
    }

    private Panel panel(OutboxState state) {
        var facts = new FactList()
                .fact(getTranslation("notification.outbox.waiting"), number(state.waiting()))
                .fact(getTranslation("notification.outbox.sending"), number(state.sending()))
                .fact(getTranslation("notification.outbox.sent"), number(state.sent()))
                .fact(getTranslation("notification.outbox.gaveUp"), number(state.gaveUp()));
        if (state.oldest() != null) {
            facts.fact(
                    getTranslation("notification.outbox.oldest"),
                    Formats.current().moment(state.oldest()));
        }
        if (state.lastError() != null) {
            facts.data(getTranslation("notification.outbox.lastError"), state.lastError());
        }
        return new Panel(getTranslation("notification.outbox.channel." + state.channel()), facts)
                .withAction(new StatusBadge(
                        state.isOn() ? Tone.GOOD : Tone.NONE,
                        getTranslation(state.isOn() ? "notification.outbox.on" : "notification.outbox.off")));
    }

    private static String number(int count) {
        return String.valueOf(count);
    }
}
