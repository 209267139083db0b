package it.florwork.attendance.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import it.florwork.attendance.CalendarDetail.Closed;
import it.florwork.shared.Period;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.Data;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.FwIcon;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.WorkList;
import it.florwork.shared.ui.WorkRow;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** When the site is closed for everybody, each with the way to open it again for all. */
class SiteClosedPanel extends Panel {
    SiteClosedPanel(List<Closed> closures, Consumer<UUID> reopen) {
        super(
                UI.getCurrentOrThrow().getTranslation("attendance.closure.title"),
                new WorkList(
                        closures.stream().map(closed -> row(closed, reopen)).toList()));
        flush();
    }

    private static WorkRow row(Closed closed, Consumer<UUID> reopen) {
        var when = when(closed.period());
        return WorkRow.plain(new Span(when))
                .withFact(Data.text(closed.reason()))
                .withAction(ActionButton.icon(
                        FwIcon.UNDO,
                        UI.getCurrentOrThrow().getTranslation("attendance.closure.reopen", when),
                        click -> reopen.accept(closed.id())));
    }

    private static String when(Period period) {
        var formats = Formats.current();
        return period.days() == 1 ? formats.date(period.firstDay()) : formats.period(period);
    }
}
