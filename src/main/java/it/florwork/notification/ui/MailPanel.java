package it.florwork.notification.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import it.florwork.notification.NoticePreferences;
import it.florwork.notification.NoticeSettings;
import it.florwork.shared.EmailAddress;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.Data;
import it.florwork.shared.ui.FwIcon;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.Stack;

/** Where mail goes: an address, the code that proves it, and the way to have none. */
class MailPanel extends Panel {
    private final transient NoticePreferences preferences;
    private final transient Runnable changed;

    MailPanel(NoticePreferences preferences, NoticeSettings mine, Runnable changed) {
        super(UI.getCurrentOrThrow().getTranslation("notification.settings.mail"));
        this.preferences = preferences;
        this.changed = changed;
        var content = new Stack();
        if (!mine.isMailOn()) {
            content.add(new Paragraph(getTranslation("notification.settings.mail.off")));
        } else if (mine.address() == null) {
            content.add(new Paragraph(getTranslation("notification.settings.mail.none")), address());
        } else {
            content.add(
                    new Paragraph(getTranslation(
                            mine.isConfirmed()
                                    ? "notification.settings.mail.to"
                                    : "notification.settings.mail.waiting")),
                    Data.text(mine.address()));
            if (!mine.isConfirmed()) {
                content.add(code());
            }
            content.add(ActionButton.link(FwIcon.CROSS, getTranslation("notification.settings.mail.stop"), click -> {
                preferences.noMail();
                changed.run();
            }));
        }
        add(content);
    }

    private Stack address() {
        var field = new EmailField(getTranslation("notification.settings.mail.address"));
        field.setErrorMessage(getTranslation("shared.error.emailAddress"));
        field.setWidthFull();
        return new Stack(
                field, ActionButton.quiet(FwIcon.SEND, getTranslation("notification.settings.mail.send"), click -> {
                    boolean isValid = EmailAddress.isValid(field.getValue());
                    field.setInvalid(!isValid);
                    if (isValid) {
                        preferences.mailTo(EmailAddress.parse(field.getValue()));
                        changed.run();
                    }
                }));
    }

    private Stack code() {
        var field = new TextField(getTranslation("notification.settings.mail.code"));
        field.getElement().setAttribute("inputmode", "numeric");
        return new Stack(
                field, ActionButton.quiet(FwIcon.CHECK, getTranslation("notification.settings.mail.confirm"), click -> {
                    preferences.confirm(field.getValue());
                    changed.run();
                }));
    }
}
