package it.florwork.attendance.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Span;
import it.florwork.attendance.ReportDay;
import it.florwork.shared.ui.ActionBar;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.FwIcon;
import java.util.List;
import java.util.function.Consumer;

/** What can be said of everybody who is still to mark, in one tap: all came as planned, or a group did not meet. */
class EverybodyBar extends ActionBar {
    private final List<TraineeRow> markable;
    private final Consumer<List<ReportDay>> onSave;

    /** @param hours what all of them are planned for; empty when that differs */
    EverybodyBar(List<TraineeRow> markable, String hours, Consumer<List<ReportDay>> onSave) {
        this.markable = markable;
        this.onSave = onSave;
        if (markable.size() > 1
                && markable.stream().allMatch(row -> row.trainee().group() != null)) {
            add(ActionButton.plain(getTranslation("register.day.allClosed"), click -> askClosed()));
        }
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

    private void askClosed() {
        new ConfirmDialog(
                        getTranslation("register.day.allClosed"),
                        getTranslation("register.day.allClosed.effect", markable.size()),
                        getTranslation("register.day.allClosed.yes"),
                        confirmed -> onSave.accept(
                                markable.stream().map(TraineeRow::closed).toList()),
                        getTranslation("shared.cancel"),
                        cancelled -> {})
                .open();
    }
}
