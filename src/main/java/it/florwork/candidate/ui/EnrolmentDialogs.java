package it.florwork.candidate.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import it.florwork.candidate.CandidateId;
import it.florwork.candidate.CandidateStatus;
import it.florwork.candidate.EnrolmentOutcome;
import it.florwork.candidate.GroupCard;
import it.florwork.candidate.GroupRow;
import it.florwork.candidate.Pathways;
import it.florwork.candidate.People;
import it.florwork.candidate.PeopleFilter;
import it.florwork.candidate.PersonRow;
import it.florwork.shared.EngagementId;
import it.florwork.shared.Period;
import it.florwork.shared.ui.StepDialog;
import java.time.LocalDate;
import java.util.EnumSet;
import org.springframework.data.domain.PageRequest;

/**
 * Into a group and out of it, from the person's page and from the group's.
 *
 * @param done shows the page anew
 */
record EnrolmentDialogs(Pathways pathways, LocalDate today, Runnable done) {

    /** This person, into one of the groups that go on. */
    void of(CandidateId person) {
        var group = new Select<GroupRow>();
        group.setLabel(text("candidate.step.group"));
        group.setItems(pathways.groups(today));
        group.setItemLabelGenerator(row -> text("candidate.group.choice", row.name(), row.people(), row.places()));
        var from = StepDialog.date("candidate.step.from", today);
        var to = StepDialog.date("candidate.step.to", null);
        group.addValueChangeListener(
                change -> to.setValue(change.getValue().period().lastDay()));
        dialog(
                        "candidate.step.enrol",
                        () -> pathways.enrol(person, group.getValue().id(), Period.of(from.getValue(), to.getValue())))
                .needs(group, from, to)
                .open();
    }

    /** Somebody who may, into this group. */
    void into(GroupCard group, People people) {
        var who = new ComboBox<PersonRow>(text("candidate.step.person"));
        var mayJoin = EnumSet.of(CandidateStatus.IN_CHARGE, CandidateStatus.ON_A_PATHWAY);
        who.setItems(query -> people
                .rows(
                        new PeopleFilter(query.getFilter().orElse(""), mayJoin),
                        PageRequest.of(query.getPage(), query.getPageSize()))
                .stream());
        who.setItemLabelGenerator(PersonRow::codeName);
        who.setHelperText(text("candidate.step.person.help"));
        var first = group.period().firstDay();
        var from = StepDialog.date("candidate.step.from", first.isBefore(today) ? today : first);
        var to = StepDialog.date("candidate.step.to", group.period().lastDay());
        dialog(
                        "candidate.step.enrolOne",
                        () -> pathways.enrol(
                                who.getValue().id(), group.id(), Period.of(from.getValue(), to.getValue())))
                .needs(who, from, to)
                .open();
    }

    void outOf(EngagementId enrolment) {
        var how = StepDialog.choice("candidate.step.outcome", "candidate.outcome.", EnrolmentOutcome.values());
        var on = StepDialog.date("candidate.step.lastDay", today);
        dialog("candidate.step.leave", () -> pathways.leave(enrolment, how.getValue(), on.getValue()))
                .needs(how, on)
                .open();
    }

    private StepDialog dialog(String key, Runnable step) {
        return new StepDialog(key, () -> {
            step.run();
            done.run();
        });
    }

    private static String text(String key, Object... details) {
        return UI.getCurrentOrThrow().getTranslation(key, details);
    }
}
