package it.florwork.audit.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import it.florwork.access.CurrentViewer;
import it.florwork.access.MembershipService;
import it.florwork.access.Role;
import it.florwork.audit.AccessLogFilter;
import it.florwork.audit.AccessLogService;
import it.florwork.shared.ui.PageHeader;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.Stack;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;

/** Who saw what, when and what for; the address holds what was asked. How much of it shows depends on who looks. */
@Route("access-log")
@PageTitle("audit.title")
@Menu(title = "audit.title", order = 900, icon = "eye")
@RolesAllowed({Role.DPO, Role.ADMINISTRATOR, Role.OPERATOR, Role.CASE_MANAGER})
class AccessLogView extends Stack implements BeforeEnterObserver {
    private final transient AccessLogService log;
    private final transient Clock clock;
    private final boolean withSubjects;
    private final boolean protects;
    private final transient LogWords words = new LogWords();
    private final AccessLogFilters filters;
    private final AccessLogGrid grid;
    private final Div export = new Div();

    AccessLogView(AccessLogService log, MembershipService memberships, CurrentViewer viewer, Clock clock) {
        this.log = log;
        this.clock = clock;
        var role = viewer.get().role();
        withSubjects = !role.equals(Role.ADMINISTRATOR);
        protects = role.equals(Role.DPO);
        filters = new AccessLogFilters(log, words, withSubjects, AccessLogView::ask);
        grid = new AccessLogGrid(words, withSubjects);
        var header =
                new PageHeader(getTranslation("audit.title")).withSubtitle(getTranslation("audit.subtitle." + role));
        add(header, filters, new Panel(grid).flush());
        if (protects) {
            header.withActions(export);
            add(new LogsProof(log), new GrantedRoles(memberships, words, LocalDate.now(clock)));
        }
    }

    private static void ask(AccessLogFilter filter) {
        UI.getCurrentOrThrow().navigate(AccessLogView.class, new AccessLogAddress(filter).parameters());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var filter = AccessLogAddress.read(event.getLocation().getQueryParameters(), withSubjects, LocalDate.now(clock))
                .filter();
        filters.show(filter);
        grid.show(log, filter);
        if (protects) {
            export.removeAll();
            export.add(new AccessLogExport(log, words, filter));
        }
    }
}
