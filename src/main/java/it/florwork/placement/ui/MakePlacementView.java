package it.florwork.placement.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import it.florwork.access.Colleague;
import it.florwork.access.Role;
import it.florwork.matching.MatchId;
import it.florwork.placement.MakePlacement;
import it.florwork.placement.PlacementPlanning;
import it.florwork.placement.PlacementService;
import it.florwork.rules.TargetGroup;
import it.florwork.shared.NotFound;
import it.florwork.shared.Period;
import it.florwork.shared.ui.ActionBar;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.FwIcon;
import it.florwork.shared.ui.PageHeader;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.RecordLink;
import it.florwork.shared.ui.Stack;
import it.florwork.shared.ui.WeekEditor;
import jakarta.annotation.security.RolesAllowed;

/** Plans the internship of an approved match; the need's own plan is filled in already. */
@Route("placements/from/:match")
@PageTitle("placement.make.title")
@RolesAllowed(Role.OPERATOR)
class MakePlacementView extends Stack implements BeforeEnterObserver {
    private final transient PlacementPlanning planning;
    private final transient PlacementService placements;

    MakePlacementView(PlacementPlanning planning, PlacementService placements) {
        this.planning = planning;
        this.placements = placements;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = new MatchId(NotFound.id(event.getRouteParameters().get("match").orElse("")));
        removeAll();
        var plan = planning.proposal(id);
        var formats = Formats.current();
        var first = day(formats, "placement.make.first");
        first.setValue(plan.period().firstDay());
        var last = day(formats, "placement.make.last");
        last.setValue(plan.period().lastDay());
        var group = new Select<TargetGroup>();
        group.setLabel(getTranslation("placement.group"));
        group.setItems(TargetGroup.values());
        group.setItemLabelGenerator(one -> getTranslation("placement.group." + one));
        group.setValue(TargetGroup.ORDINARY);
        var tutor = new Select<Colleague>();
        tutor.setLabel(getTranslation("placement.hostTutor"));
        tutor.setItems(plan.hostTutors());
        tutor.setItemLabelGenerator(Colleague::name);
        tutor.setValue(plan.hostTutors().stream()
                .filter(one -> one.user().equals(plan.hostTutor()))
                .findFirst()
                .orElse(null));
        var week = new WeekEditor(getTranslation("placement.make.week")).withLimit(plan.weeklyLimit());
        week.setValue(plan.timetable());
        add(
                PageHeader.ofData(plan.codeName())
                        .withKicker(new RecordLink("matches/" + id, getTranslation("placement.match")))
                        .withSubtitle(getTranslation("placement.make.title")),
                new Panel(new FormLayout(first, last, group, tutor), week),
                new ActionBar(ActionButton.primary(FwIcon.FORWARD, getTranslation("placement.make"), click -> {
                    boolean complete = complete(first) & complete(last) & tutor.getValue() != null;
                    if (complete) {
                        make(new MakePlacement(
                                id,
                                group.getValue(),
                                Period.of(first.getValue(), last.getValue()),
                                week.getValue(),
                                tutor.getValue().user(),
                                plan.promoterTutor()));
                    }
                })));
    }

    private void make(MakePlacement plan) {
        UI.getCurrentOrThrow().navigate("placements/" + placements.makeFromMatch(plan));
    }

    private DatePicker day(Formats formats, String key) {
        var picker = formats.datePicker(getTranslation(key));
        picker.setRequired(true);
        return picker;
    }

    private static boolean complete(DatePicker day) {
        day.setInvalid(day.isInvalid() || day.isEmpty());
        return !day.isInvalid();
    }
}
