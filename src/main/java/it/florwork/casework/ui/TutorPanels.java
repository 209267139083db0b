package it.florwork.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import it.florwork.access.Colleague;
import it.florwork.casework.AssignmentRow;
import it.florwork.casework.AssignmentTarget;
import it.florwork.casework.Assignments;
import it.florwork.casework.TutorAssignments;
import it.florwork.shared.Period;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.Data;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.FwIcon;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.StepDialog;
import it.florwork.shared.ui.WorkList;
import it.florwork.shared.ui.WorkRow;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Draws who follows something; each line can be ended, each seat given to somebody who may hold it. */
@org.springframework.stereotype.Component
class TutorPanels implements TutorAssignments {
    private final Assignments assignments;
    private final Clock clock;

    TutorPanels(Assignments assignments, Clock clock) {
        this.assignments = assignments;
        this.clock = clock;
    }

    @Override
    public Component panel(AssignmentTarget target, Period within, List<Seat> seats, Runnable changed) {
        var today = LocalDate.now(clock);
        var rows = assignments.of(target);
        var panel = new Panel(text("casework.tutors")).flush();
        panel.add(
                rows.isEmpty()
                        ? Panel.note(text("casework.tutors.none"))
                        : new WorkList(rows.stream()
                                .map(row -> row(row, today, changed))
                                .toList()));
        if (within.lastDay().isAfter(today)) {
            seats.forEach(seat -> panel.withAction(ActionButton.link(
                    FwIcon.PLUS,
                    text("casework.assign." + seat.kind()),
                    click -> assign(target, within, seat, today, changed))));
        }
        return panel;
    }

    private WorkRow row(AssignmentRow row, LocalDate today, Runnable changed) {
        var line = WorkRow.plain(Data.text(row.name()))
                .withFact(text("casework.as." + row.kind()) + " · "
                        + Formats.current().period(row.period()));
        return row.period().lastDay().isBefore(today)
                ? line
                : line.withAction(ActionButton.icon(
                        FwIcon.CALENDAR, text("casework.assignment.end"), click -> end(row, today, changed)));
    }

    private void assign(AssignmentTarget target, Period within, Seat seat, LocalDate today, Runnable changed) {
        var who = new Select<Colleague>();
        who.setLabel(text("casework.assign.who"));
        who.setItems(seat.people());
        who.setItemLabelGenerator(Colleague::name);
        if (seat.people().isEmpty()) {
            who.setHelperText(text("casework.assign.nobody"));
        }
        var first = within.firstDay().isBefore(today) ? today : within.firstDay();
        var from = StepDialog.date("casework.from", first);
        var to = StepDialog.date("casework.to", within.lastDay());
        new StepDialog("casework.assign." + seat.kind(), () -> {
                    assignments.assign(
                            who.getValue().user(), seat.kind(), target, Period.of(from.getValue(), to.getValue()));
                    changed.run();
                })
                .needs(who, from, to)
                .open();
    }

    private void end(AssignmentRow row, LocalDate today, Runnable changed) {
        var on = StepDialog.date("casework.lastDay", today);
        new StepDialog("casework.assignment.end", () -> {
                    assignments.end(row.id(), on.getValue());
                    changed.run();
                })
                .needs(on)
                .open();
    }

    private static String text(String key) {
        return UI.getCurrentOrThrow().getTranslation(key);
    }
}
