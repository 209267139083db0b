package it.florwork.attendance.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import it.florwork.attendance.Contact;
import it.florwork.attendance.MonthCallRow;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.FwIcon;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.RecordLink;
import java.util.List;

/** Three reminders stayed silent: whom to call, and a button for having done it. */
class CallPanel extends Panel {
    CallPanel(MonthCallRow call, List<Contact> tutors, Runnable onCalled) {
        super(UI.getCurrentOrThrow().getTranslation("attendance.call.title." + call.side()));
        asWarning();
        add(new Paragraph(
                getTranslation("attendance.call.since", Formats.current().day(call.due()))));
        tutors.forEach(tutor -> add(new CallLine(tutor)));
        if (tutors.isEmpty()) {
            add(new RecordLink("people/" + call.candidate(), getTranslation("attendance.call.number")));
        }
        add(ActionButton.quiet(FwIcon.CHECK, getTranslation("attendance.call.done"), click -> onCalled.run()));
    }
}
