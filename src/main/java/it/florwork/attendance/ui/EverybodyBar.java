package it.florwork.attendance.ui;

import com.vaadin.flow.component.html.Span;
import it.florwork.attendance.ReportDay;
import it.florwork.shared.ui.ActionBar;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.FwIcon;
import java.util.List;
import java.util.function.Consumer;

/** What is said of all at once, in one tap: that they came as planned. It stays in sight while the list scrolls. */
class EverybodyBar extends ActionBar {
    private final List<TraineeRow> markable;
    private final Consumer<List<ReportDay>> onSave;

    /**
     * @param markable who is still to mark
     * @param hours what all of them are planned for; empty when that differs
     */
    EverybodyBar(List<TraineeRow> markable, String hours, Consumer<List<ReportDay>> onSave) {
        this.markable = markable;
        this.onSave = onSave;
        add(asPlanned(hours));
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
