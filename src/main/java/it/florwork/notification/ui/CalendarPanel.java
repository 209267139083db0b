package it.florwork.notification.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import it.florwork.notification.CalendarFeeds;
import it.florwork.notification.CalendarState;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.Data;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.FwIcon;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.Stack;
import it.florwork.shared.ui.Toast;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The address of my dates for my own calendar: made, copied while it can be seen, taken back. */
class CalendarPanel extends Panel {
    private final transient CalendarFeeds feeds;
    private final Stack content = new Stack();

    CalendarPanel(CalendarFeeds feeds) {
        super(UI.getCurrentOrThrow().getTranslation("notification.settings.calendar"));
        this.feeds = feeds;
        add(content);
        show();
    }

    private void show() {
        content.removeAll();
        content.add(new Paragraph(getTranslation("notification.settings.calendar.text")));
        feeds.mine().ifPresentOrElse(this::showState, () -> content.add(make("notification.settings.calendar.make")));
    }

    private void showState(CalendarState state) {
        var formats = Formats.current();
        var read = state.readAt();
        content.add(
                new Paragraph(
                        read == null
                                ? getTranslation(
                                        "notification.settings.calendar.unread", formats.moment(state.madeAt()))
                                : getTranslation(
                                        "notification.settings.calendar.read",
                                        formats.moment(state.madeAt()),
                                        formats.moment(read))),
                Stack.row(make("notification.settings.calendar.anew"), revoke()));
    }

    private ActionButton make(String words) {
        return ActionButton.quiet(FwIcon.CALENDAR, getTranslation(words), click -> showAddress(address(feeds.make())));
    }

    private ActionButton revoke() {
        return ActionButton.link(FwIcon.CROSS, getTranslation("notification.settings.calendar.revoke"), click -> {
            feeds.revoke();
            show();
        });
    }

    /** It is kept nowhere and seen only now. */
    private void showAddress(String address) {
        show();
        var field = Data.mark(new TextField(getTranslation("notification.settings.calendar.address")));
        field.setValue(address);
        field.setReadOnly(true);
        field.setAutoselect(true);
        field.setWidthFull();
        content.addComponentAtIndex(
                1,
                new Stack(new Paragraph(getTranslation("notification.settings.calendar.once")), field, copy(address)));
    }

    private ActionButton copy(String address) {
        return ActionButton.quiet(FwIcon.DOCUMENT, getTranslation("notification.settings.calendar.copy"), click -> {
            getElement().executeJs("navigator.clipboard?.writeText($0)", address);
            Toast.show(getTranslation("notification.settings.calendar.copied"));
        });
    }

    private static String address(String path) {
        return VaadinRequest.getCurrent() instanceof VaadinServletRequest request
                ? ServletUriComponentsBuilder.fromContextPath(request.getHttpServletRequest())
                        .path(path)
                        .toUriString()
                : path;
    }
}
