package it.florwork.placement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import it.florwork.access.Colleague;
import it.florwork.access.UserId;
import it.florwork.matching.MatchId;
import it.florwork.placement.MakePlacement;
import it.florwork.placement.PlacementPlanning;
import it.florwork.rules.TargetGroup;
import it.florwork.shared.Period;
import it.florwork.shared.WeeklyTimetable;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.WeekEditor;
import it.florwork.shell.DraftBar;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When, how often and with whom an internship is planned. */
class PlanForm extends Panel {
    private final DatePicker first;
    private final DatePicker last;
    private final Select<TargetGroup> group = new Select<>();
    private final Select<Colleague> hostTutor;
    private final Select<Colleague> promoterTutor;
    private final WeekEditor week;

    PlanForm(PlacementPlanning.Proposal plan, DraftBar draft) {
        var formats = Formats.current();
        first = formats.datePicker(getTranslation("placement.make.first"));
        first.setValue(plan.period().firstDay());
        last = formats.datePicker(getTranslation("placement.make.last"));
        last.setValue(plan.period().lastDay());
        group.setLabel(getTranslation("placement.group"));
        group.setItems(TargetGroup.values());
        group.setItemLabelGenerator(one -> getTranslation("placement.group." + one));
        group.setValue(plan.group());
        hostTutor = colleague("placement.hostTutor", plan.hostTutors(), plan.hostTutor());
        promoterTutor = colleague("placement.promoterTutor", plan.promoterTutors(), plan.promoterTutor());
        week = new WeekEditor(getTranslation("placement.make.week")).withLimit(plan.weeklyLimit());
        week.setValue(plan.timetable());
        draft.keep("first", first, LocalDate::toString, LocalDate::parse)
                .keep("last", last, LocalDate::toString, LocalDate::parse)
                .keep("group", group, Enum::name, TargetGroup::valueOf)
                .keep("hostTutor", hostTutor, PlanForm::text, id -> found(plan.hostTutors(), id))
                .keep("promoterTutor", promoterTutor, PlanForm::text, id -> found(plan.promoterTutors(), id))
                .keep("week", week, WeeklyTimetable::format, WeeklyTimetable::parse)
                .offer();
        add(new Component[] {draft, new FormLayout(first, last, group, hostTutor, promoterTutor), week});
    }

    private static Select<Colleague> colleague(String label, List<Colleague> all, UserId now) {
        var ui = UI.getCurrentOrThrow();
        var select = new Select<Colleague>();
        select.setLabel(ui.getTranslation(label));
        select.setItems(all);
        select.setItemLabelGenerator(Colleague::name);
        select.setErrorMessage(ui.getTranslation("shared.error.required"));
        all.stream().filter(one -> one.user().equals(now)).findFirst().ifPresent(select::setValue);
        return select;
    }

    private static String text(Colleague colleague) {
        return colleague.user().toString();
    }

    /** None when a draft names somebody who has gone since. */
    private static @Nullable Colleague found(List<Colleague> all, String id) {
        return all.stream()
                .filter(one -> one.user().toString().equals(id))
                .findFirst()
                .orElse(null);
    }

    /** What is planned now; none as long as something is missing, which the form then says where it is. */
    Optional<MakePlacement> plan(MatchId match) {
        hostTutor.setInvalid(hostTutor.isEmpty());
        promoterTutor.setInvalid(promoterTutor.isEmpty());
        boolean complete = complete(first) & complete(last);
        if (complete && last.getValue().isBefore(first.getValue())) {
            last.setErrorMessage(getTranslation("placement.make.lastBeforeFirst"));
            last.setInvalid(true);
            complete = false;
        }
        return complete && !hostTutor.isInvalid() && !promoterTutor.isInvalid()
                ? Optional.of(new MakePlacement(
                        match,
                        group.getValue(),
                        Period.of(first.getValue(), last.getValue()),
                        week.getValue(),
                        hostTutor.getValue().user(),
                        promoterTutor.getValue().user()))
                : Optional.empty();
    }

    private boolean complete(DatePicker day) {
        if (day.isEmpty()) {
            day.setErrorMessage(getTranslation("shared.error.required"));
            day.setInvalid(true);
        }
        return !day.isInvalid();
    }
}
