package it.florwork.cockpit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import it.florwork.access.Colleagues;
import it.florwork.access.CurrentViewer;
import it.florwork.access.Role;
import it.florwork.cockpit.AlertId;
import it.florwork.cockpit.AlertRow;
import it.florwork.cockpit.AlertTrail;
import it.florwork.cockpit.Alerts;
import it.florwork.cockpit.WorkSide;
import it.florwork.shared.NotFound;
import it.florwork.shared.ui.ActionBar;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.Columns;
import it.florwork.shared.ui.Data;
import it.florwork.shared.ui.FactList;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.FwIcon;
import it.florwork.shared.ui.IconFacts;
import it.florwork.shared.ui.PageHeader;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.RecordLink;
import it.florwork.shared.ui.Stack;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;

/** One alert: why, how soon, whose; what can be done with it; everything that happened to it. */
@Route("alerts/:alert")
@PageTitle("cockpit.alert.page")
@RolesAllowed({Role.OPERATOR, Role.CASE_MANAGER})
class AlertView extends Stack implements BeforeEnterObserver {
    private final transient Alerts alerts;
    private final transient Colleagues colleagues;
    private final transient Clock clock;
    private final boolean team;
    private final transient AlertWords words = new AlertWords(this);

    AlertView(Alerts alerts, Colleagues colleagues, CurrentViewer viewer, Clock clock) {
        this.alerts = alerts;
        this.colleagues = colleagues;
        this.clock = clock;
        this.team = viewer.get().is(Role.OPERATOR);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(new AlertId(NotFound.id(event.getRouteParameters().get("alert").orElse(""))));
    }

    private void show(AlertId id) {
        var trail = alerts.trail(id);
        removeAll();
        add(
                header(trail.alert()),
                new Columns().work(now(trail), history(trail)).aside(facts(trail.alert())));
    }

    private PageHeader header(AlertRow alert) {
        var name = alert.codeName() != null ? alert.codeName() : alert.needTitle();
        var header = new PageHeader(words.heading(alert.rule()));
        if (name != null) {
            header.withKicker(RecordLink.ofData(record(alert), name));
        }
        return header.withSubtitle(words.severity(alert.severity()));
    }

    private String record(AlertRow alert) {
        var person = alert.candidate();
        if (alert.rule().side() == WorkSide.COMPANY || person == null) {
            return "needs/" + alert.subject();
        }
        return (team ? "people/" : "my-people/") + person;
    }

    private Panel now(AlertTrail trail) {
        var alert = trail.alert();
        var panel = new Panel(getTranslation("cockpit.alert.why"), new Paragraph(words.reason(alert)));
        var outcome = trail.outcome();
        if (outcome != null) {
            panel.add(Panel.note(getTranslation("cockpit.outcome." + outcome)));
            return panel;
        }
        var actions = new AlertActions(alerts, alert, LocalDate.now(clock), () -> show(alert.id()));
        var bar = new ActionBar();
        if (team) {
            bar.add(ActionButton.plain(
                    FwIcon.PERSON, getTranslation("cockpit.alert.assign"), click -> actions.assign(colleagues)));
        }
        bar.add(
                ActionButton.plain(FwIcon.CLOCK, getTranslation("cockpit.alert.snooze"), click -> actions.snooze()),
                ActionButton.primary(FwIcon.CHECK, getTranslation("cockpit.alert.close"), click -> actions.close()));
        panel.add(bar);
        return panel;
    }

    private Panel facts(AlertRow alert) {
        var formats = Formats.current();
        var facts = new FactList()
                .fact(getTranslation("cockpit.alert.fact.noticed"), formats.date(alert.openedOn()))
                .fact(getTranslation("cockpit.alert.fact.due"), formats.due(alert.due(), LocalDate.now(clock)));
        var whose = alert.assigneeName();
        facts.fact(
                getTranslation("cockpit.alert.fact.assignee"),
                whose == null ? new Span(getTranslation("cockpit.alert.nobody")) : Data.text(whose));
        if (alert.rests(LocalDate.now(clock))) {
            facts.fact(getTranslation("cockpit.alert.fact.rests"), words.when(alert, LocalDate.now(clock)));
        }
        return new Panel(getTranslation("cockpit.alert.facts"), facts);
    }

    private Panel history(AlertTrail trail) {
        var lines = new IconFacts();
        trail.steps().reversed().forEach(step -> lines.fact(icon(step), line(trail, step)));
        return new Panel(getTranslation("cockpit.alert.trail"), lines);
    }

    private static FwIcon icon(AlertTrail.Step step) {
        return switch (step.kind()) {
            case OPENED, CHANGED -> FwIcon.WARNING;
            case ASSIGNED -> FwIcon.PERSON;
            case SNOOZED -> FwIcon.CLOCK;
            case CLOSED, CAUSE_GONE -> FwIcon.CHECK;
        };
    }

    private Component line(AlertTrail trail, AlertTrail.Step step) {
        var until = step.until();
        var what = getTranslation(
                "cockpit.step." + step.kind(),
                until == null ? "" : Formats.current().day(until));
        var line = new Stack(new Span(what));
        switch (step.kind()) {
            case OPENED, CHANGED -> line.add(new Span(words.reason(trail.alert().rule(), step.facts())));
            case ASSIGNED -> line.add(Data.text(step.to()));
            case SNOOZED, CLOSED, CAUSE_GONE -> {}
        }
        var note = step.note();
        if (note != null) {
            line.add(Data.text(note));
        }
        var when = Stack.row(Panel.note(Formats.current().moment(step.at())));
        if (!step.by().isEmpty()) {
            when.add(Data.text(step.by()));
        }
        line.add(when);
        return line;
    }
}
