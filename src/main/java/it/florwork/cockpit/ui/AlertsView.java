package it.florwork.cockpit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import it.florwork.access.CurrentViewer;
import it.florwork.access.Role;
import it.florwork.access.Viewer;
import it.florwork.candidate.CandidateId;
import it.florwork.candidate.Identities;
import it.florwork.candidate.ShownName;
import it.florwork.cockpit.AlertLists;
import it.florwork.cockpit.AlertRow;
import it.florwork.cockpit.WorkSide;
import it.florwork.shared.Period;
import it.florwork.shared.ui.Columns;
import it.florwork.shared.ui.Data;
import it.florwork.shared.ui.EmptyState;
import it.florwork.shared.ui.PageHeader;
import it.florwork.shared.ui.PagedRows;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.RecordLink;
import it.florwork.shared.ui.Stack;
import it.florwork.shared.ui.WorkList;
import it.florwork.shared.ui.WorkRow;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.springframework.data.domain.PageRequest;

/** What somebody should look at: operators everything, with how useful it was; the others what concerns their people. */
@Route("alerts")
@PageTitle("cockpit.alerts")
@Menu(title = "cockpit.alerts", order = 58, icon = "warning")
@RolesAllowed({Role.OPERATOR, Role.CASE_MANAGER, Role.HOST_TUTOR, Role.PATH_TUTOR, Role.COMPANY_CONTACT})
class AlertsView extends Stack implements BeforeEnterObserver {
    private static final int MOST = 100;
    private static final int DAYS_COUNTED = 90;

    private final transient AlertLists alerts;
    private final transient Identities identities;
    private final transient CurrentViewer viewer;
    private final transient Clock clock;
    private final transient AlertWords words = new AlertWords(this);

    AlertsView(AlertLists alerts, Identities identities, CurrentViewer viewer, Clock clock) {
        this.alerts = alerts;
        this.identities = identities;
        this.viewer = viewer;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        if (viewer.get().is(Role.OPERATOR)) {
            showAll();
        } else {
            showMine();
        }
    }

    private void showAll() {
        int count = alerts.countLive();
        var rows = new PagedRows<AlertRow>(
                alert -> row(alert, Map.of(), "alerts/" + alert.id()),
                getTranslation("cockpit.alerts.none"),
                getTranslation("cockpit.alerts.more"));
        rows.show(count, page -> alerts.live(PageRequest.of(page, PagedRows.SIZE)));
        add(header(count), new Columns().work(rows).aside(usefulness()));
    }

    private void showMine() {
        var who = viewer.get();
        var mine = alerts.mine(MOST);
        var people = mine.stream()
                .map(AlertRow::candidate)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var names = identities.namesFor(who, people, "alert.list");
        add(
                header(mine.size()),
                mine.isEmpty()
                        ? new Panel(new EmptyState(getTranslation("cockpit.alerts.none.mine")))
                        : new Panel(new WorkList(mine.stream()
                                        .map(alert -> row(alert, names, path(alert, who)))
                                        .toList()))
                                .flush());
    }

    private PageHeader header(int count) {
        return new PageHeader(getTranslation("cockpit.alerts.count", count))
                .withSubtitle(getTranslation("cockpit.alerts.what"));
    }

    /** Where each can do something about it. */
    private static String path(AlertRow alert, Viewer who) {
        return switch (who.role()) {
            case Role.CASE_MANAGER -> "alerts/" + alert.id();
            case Role.PATH_TUTOR -> "day";
            default -> "internships/" + alert.subject();
        };
    }

    private WorkRow row(AlertRow alert, Map<CandidateId, ShownName> names, String path) {
        var today = LocalDate.now(clock);
        var person = alert.candidate();
        var code = alert.codeName();
        var name = person == null ? null : names.get(person);
        var row = new WorkRow(
                        alert.rule().side() == WorkSide.COMPANY ? WorkRow.Side.COMPANY : WorkRow.Side.PERSON,
                        path,
                        words.heading(alert.rule()))
                .withFact(words.reason(alert));
        var facts = Stack.row();
        var subject = name != null ? name.toString() : code != null ? code : alert.needTitle();
        if (subject != null) {
            facts.add(Data.text(subject));
        }
        facts.add(Panel.note(words.when(alert, today)));
        return row.withFact(facts).withChip(words.severity(alert.severity()));
    }

    private Component usefulness() {
        var today = LocalDate.now(clock);
        var panel = new Panel(
                getTranslation("cockpit.useful"), Panel.note(getTranslation("cockpit.useful.what", DAYS_COUNTED)));
        var rows = alerts.usefulness(Period.of(today.minusDays(DAYS_COUNTED), today)).stream()
                .map(one -> WorkRow.plain(new Span(words.heading(one.rule())))
                        .withFact(getTranslation(
                                "cockpit.useful.of", one.useful(), one.closed(), one.endedByThemselves())))
                .toList();
        panel.add(rows.isEmpty() ? Panel.note(getTranslation("cockpit.useful.none")) : new WorkList(rows));
        panel.add(new RecordLink("indicators/K15", getTranslation("cockpit.useful.indicator")));
        return panel;
    }
}
