package it.florwork.cockpit.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import it.florwork.access.Role;
import it.florwork.cockpit.Cockpit;
import it.florwork.cockpit.TodayPanel;
import it.florwork.cockpit.WorkFilter;
import it.florwork.cockpit.WorkItem;
import it.florwork.cockpit.Worklist;
import it.florwork.shared.ui.Columns;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.FwIcon;
import it.florwork.shared.ui.PageHeader;
import it.florwork.shared.ui.PageModule;
import it.florwork.shared.ui.RecordLink;
import it.florwork.shared.ui.Toast;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;

/** The operator's home: what waits today from people and from companies, and beside it where everybody is. */
@Route(WorkAddress.ROUTE)
@PageTitle("cockpit.today")
@Menu(title = "cockpit.today", order = 10, icon = "sun")
@RolesAllowed(Role.OPERATOR)
class TodayView extends Div implements BeforeEnterObserver, WorkBoard.Acts {
    private final transient Cockpit cockpit;
    private final transient WorkDesk desk;
    private final transient List<TodayPanel> panels;
    private WorkFilter filter = WorkFilter.ALL;

    TodayView(Cockpit cockpit, WorkDesk desk, List<TodayPanel> panels) {
        PageModule.load(this, "wc/worklist.js");
        this.cockpit = cockpit;
        this.desk = desk;
        this.panels = panels;
        addClassName("fw-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter = WorkAddress.read(event.getLocation().getQueryParameters());
        show();
    }

    private void show() {
        removeAll();
        var side = filter.side();
        var all = cockpit.today(
                new WorkFilter(null, filter.kind(), filter.mine(), filter.person(), filter.text(), filter.rested()));
        var shown = side == null ? all : all.from(side);
        add(
                header(all),
                new WorkFilters(
                        filter,
                        all,
                        chosen -> UI.getCurrentOrThrow().navigate(TodayView.class, WorkAddress.of(chosen))));
        var columns = new Columns().work(new KeysHelp(), new WorkBoard(shown, filter, this));
        panels.forEach(panel -> columns.aside(panel.panel()));
        add(columns);
        getElement().executeJs("window.florworkWorklist?.restore()");
    }

    private PageHeader header(Worklist all) {
        return new PageHeader(getTranslation("cockpit.waiting", all.items().size()))
                .withSubtitle(Formats.current().longDay(all.today()))
                .withActions(new RecordLink("cover", getTranslation("cockpit.cover")).withIcon(FwIcon.PEOPLE));
    }

    @Override
    public void pause(Set<WorkItem> items) {
        desk.pause(items, this::show);
    }

    @Override
    public void resume(WorkItem item) {
        desk.resume(item);
        show();
    }

    @Override
    public void nudge(Set<WorkItem> items) {
        desk.nudge(items, this::show);
    }

    @Override
    public void settle(WorkItem item) {
        desk.settle(item);
        Toast.show(getTranslation("cockpit.settled"));
        show();
    }
}
