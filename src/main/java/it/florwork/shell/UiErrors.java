package it.florwork.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.spring.annotation.SpringComponent;
import it.florwork.shared.Ids;
import it.florwork.shared.NotFound;
import it.florwork.shared.RuleViolation;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.FwIcon;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

/**
 * The one place that turns failures into words: what is wrong and how to mend it, in a message that stays until it is
 * read, over a screen that keeps what was typed. What nobody foresaw gets an incident number, which the log has too.
 */
@SpringComponent
class UiErrors implements VaadinServiceInitListener, ErrorHandler {
    private static final Logger LOG = LoggerFactory.getLogger(UiErrors.class);

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(start -> start.getSession().setErrorHandler(this));
    }

    @Override
    public void error(ErrorEvent event) {
        UI ui = UI.getCurrent();
        if (ui == null) {
            LOG.error("failed outside any screen", event.getThrowable());
            return;
        }
        show(ui, words(event.getThrowable(), ui));
    }

    /** The failure in the language of this screen. */
    static String words(Throwable failure, UI ui) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String text = known(cause, ui);
            if (text != null) {
                return text;
            }
        }
        String incident = Ids.opaque().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        LOG.error("incident {}", incident, failure);
        return ui.getTranslation("shell.error.incident", incident);
    }

    private static @Nullable String known(Throwable failure, UI ui) {
        return switch (failure) {
            case RuleViolation broken ->
                ui.getTranslation(broken.key(), broken.details().toArray());
            case NotFound missing -> ui.getTranslation("shared.error.notFound");
            case OptimisticLockingFailureException stale -> ui.getTranslation("shell.error.stale");
            case PessimisticLockingFailureException crossed -> ui.getTranslation("shell.error.crossed");
            case AccessDeniedException refused -> ui.getTranslation("shell.error.refused");
            default -> null;
        };
    }

    private static void show(UI ui, String text) {
        var message = new Notification();
        var close = ActionButton.icon(FwIcon.CROSS, ui.getTranslation("shell.close"), click -> message.close());
        var card = new Div(FwIcon.WARNING.create(), new Span(text), close);
        card.addClassNames("fw-message", "fw-message-refused");
        message.add(card);
        message.setDuration(0);
        message.setPosition(Notification.Position.TOP_CENTER);
        message.setAssertive(true);
        message.open();
    }
}
