package it.florwork.attendance.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import it.florwork.attendance.WeekSheetRow;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.RecordLink;
import java.util.List;

/** The week sheets signed with a pen that tell of a month; nothing when there is none. */
class WeekSheetsPanel extends Div {
    WeekSheetsPanel(List<WeekSheetRow> sheets) {
        if (!sheets.isEmpty()) {
            var formats = Formats.current();
            var panel = new Panel(UI.getCurrentOrThrow().getTranslation("attendance.weekSheet.signed"));
            sheets.forEach(sheet -> {
                var scan = new Anchor(
                        "/documents/" + sheet.scan(),
                        getTranslation(
                                "attendance.papers.week",
                                formats.date(sheet.monday()),
                                formats.date(sheet.monday().plusDays(6))));
                scan.setRouterIgnore(true);
                panel.add(
                        new Div(scan),
                        new Div(new RecordLink("papers/" + sheet.id(), getTranslation("attendance.sheet.open"))));
            });
            add(panel);
        }
    }
}
