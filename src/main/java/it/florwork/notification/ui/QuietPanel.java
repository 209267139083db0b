package it.florwork.notification.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import it.florwork.notification.NoticePreferences;
import it.florwork.notification.NoticeSettings;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.FwIcon;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.Stack;
import it.florwork.shared.ui.TimeInput;
import it.florwork.shared.ui.Toast;

/** From when until when nothing is sent. */
class QuietPanel extends Panel {

    QuietPanel(NoticePreferences preferences, NoticeSettings mine) {
        super(UI.getCurrentOrThrow().getTranslation("notification.settings.quiet"));
        var from = time("notification.settings.quiet.from", mine.quietFrom());
        var until = time("notification.settings.quiet.until", mine.quietUntil());
        add(
                new Paragraph(getTranslation("notification.settings.quiet.text")),
                Stack.row(
                        new NativeLabel(getTranslation("notification.settings.quiet.from")),
                        from,
                        new NativeLabel(getTranslation("notification.settings.quiet.until")),
                        until,
                        ActionButton.quiet(FwIcon.CHECK, getTranslation("notification.settings.quiet.save"), click -> {
                            preferences.quiet(from.minuteOfDay(), until.minuteOfDay());
                            Toast.show(getTranslation("notification.settings.saved"));
                        })));
    }

    private TimeInput time(String label, int minute) {
        var input = new TimeInput(getTranslation(label));
        input.setMinuteOfDay(minute);
        return input;
    }
}
