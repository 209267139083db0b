package it.florwork.notification.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import it.florwork.notification.FailedMessage;
import it.florwork.notification.FailedMessages;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.Data;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.FwIcon;
import it.florwork.shared.ui.PagedRows;
import it.florwork.shared.ui.Stack;
import it.florwork.shared.ui.Toast;
import it.florwork.shared.ui.WorkRow;

/** The messages that did not arrive, whose they are, and the way to send them again. */
class FailedPanel extends Stack {
    private final transient FailedMessages messages;
    private final transient Runnable changed;
    private final int count;

    FailedPanel(FailedMessages messages, Runnable changed) {
        this.messages = messages;
        this.changed = changed;
        this.count = messages.count();
        var head = Stack.row(new H2(getTranslation("notification.outbox.failed")));
        if (count > 1) {
            head.add(ActionButton.quiet(FwIcon.SEND, getTranslation("notification.outbox.failed.all"), click -> {
                messages.sendAllAgain();
                done();
            }));
        }
        var rows = new PagedRows<FailedMessage>(
                this::line,
                getTranslation("notification.outbox.failed.none"),
                getTranslation("notification.outbox.failed.more"));
        rows.show(count, page -> messages.rows(page, PagedRows.SIZE));
        add(head, rows);
    }

    /** Whether everything arrived. */
    boolean isEmpty() {
        return count == 0;
    }

    private WorkRow line(FailedMessage message) {
        String channel = getTranslation("notification.outbox.channel." + message.channel());
        return WorkRow.plain(Data.text(message.recipient()))
                .withFact(Stack.row(
                        new Span(getTranslation(
                                "notification.outbox.failed.fact",
                                channel,
                                Formats.current().moment(message.endedAt()))),
                        Data.text(message.error())))
                .withAction(
                        ActionButton.quiet(FwIcon.SEND, getTranslation("notification.outbox.failed.again"), click -> {
                            messages.sendAgain(message.id());
                            done();
                        }));
    }

    private void done() {
        Toast.show(getTranslation("notification.outbox.failed.done"));
        changed.run();
    }
}
