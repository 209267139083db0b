package it.florwork.candidate.ui;

import com.vaadin.flow.component.UI;
import it.florwork.candidate.EnrolmentRow;
import it.florwork.candidate.Pathways;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.RecordLink;
import it.florwork.shared.ui.Stack;
import java.time.LocalDate;
import java.util.List;

/** The groups a person takes or took part in, and the way out of those that go on. */
class GroupsPanel extends Panel {
    GroupsPanel(List<EnrolmentRow> enrolments, Pathways pathways, LocalDate today, Runnable done) {
        super(UI.getCurrentOrThrow().getTranslation("candidate.groups"));
        if (enrolments.isEmpty()) {
            add(note(getTranslation("candidate.groups.none")));
        }
        for (var enrolment : enrolments) {
            var outcome = enrolment.outcome();
            var line = new Stack(
                    RecordLink.ofData("groups/" + enrolment.group(), enrolment.groupName()),
                    note(Formats.current().period(enrolment.period())));
            if (outcome == null) {
                line.add(ActionButton.quiet(
                        getTranslation("candidate.step.leave"),
                        click -> new EnrolmentDialogs(pathways, today, done).outOf(enrolment.id())));
            } else {
                line.add(note(getTranslation("candidate.outcome." + outcome)));
            }
            add(line);
        }
    }
}
