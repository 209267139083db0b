package it.florwork.attendance.ui;

import com.vaadin.flow.component.html.Span;
import it.florwork.attendance.DayView;
import it.florwork.attendance.ReportDay;
import it.florwork.shared.ui.ActionBar;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.FwIcon;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/** What can be said of many at once: in one tap that all came as planned, in two that a group did not meet. */
class EverybodyBar extends ActionBar {
    private final List<TraineeRow> markable;
    private final Consumer<List<ReportDay>> onSave;

    /**
     * @param markable who is still to mark; none on a day to come
     * @param closable the days that a closed place leaves without hours, marked or not
     * @param hours what all of them are planned for; empty when that differs
     */
    EverybodyBar(
            List<TraineeRow> markable,
            List<DayView> closable,
            String hours,
            Instant shown,
            Consumer<List<ReportDay>> onSave) {
        this.markable = markable;
        this.onSave = onSave;
        if (closable.size() > 1) {
            add(ActionButton.plain(
                    getTranslation("register.day.allClosed"),
                    click -> new ClosedDialog(closable, shown, onSave).open()));
        }
        if (!markable.isEmpty()) {
            add(asPlanned(hours));
        }
    }

    private ActionButton asPlanned(String hours) {
        var button = ActionButton.primary(
                FwIcon.CHECK,
                getTranslation("register.day.allAsPlanned"),
                click -> onSave.accept(
                        markable.stream().map(TraineeRow::asPlanned).toList()));
        var what = new Span(
                hours.isEmpty()
                        ? getTranslation("register.day.marks", markable.size())
                        : getTranslation("register.day.marksHours", markable.size(), hours));
        what.addClassName("fw-button-fact");
        button.getElement().appendChild(what.getElement());
        return button;
    }
}
