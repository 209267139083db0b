package it.florwork.attendance.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import it.florwork.attendance.MonthDisputeView;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.Data;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.Panel;

/** What one side holds against the month, in its own words, and the way out of it. */
class MonthDisputePanel extends Panel {
    MonthDisputePanel(MonthDisputeView dispute, ActionButton wayOut) {
        this(dispute);
        add(wayOut);
    }

    MonthDisputePanel(MonthDisputeView dispute) {
        super(UI.getCurrentOrThrow().getTranslation("attendance.contest.by." + dispute.side()));
        asWarning();
        add(
                Panel.note(Formats.current().moment(dispute.at())),
                new Paragraph(Data.text(dispute.reason())),
                new Paragraph(getTranslation("attendance.contest.nobodySigns")));
    }
}
