package it.florwork.candidate.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import it.florwork.access.CurrentViewer;
import it.florwork.access.Role;
import it.florwork.candidate.Identities;
import it.florwork.candidate.People;
import it.florwork.shared.ui.EmptyState;
import it.florwork.shared.ui.PageHeader;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.RecordLink;
import it.florwork.shared.ui.Stack;
import it.florwork.shared.ui.WorkList;
import jakarta.annotation.security.RolesAllowed;

/** The case manager's own people. */
@Route("my-people")
@PageTitle("candidate.mine.title")
@Menu(title = "candidate.mine.title", order = 10, icon = "people")
@RolesAllowed(Role.CASE_MANAGER)
class MyPeopleView extends Stack implements BeforeEnterObserver {
    private final transient People people;
    private final transient Identities identities;
    private final transient CurrentViewer viewer;

    MyPeopleView(People people, Identities identities, CurrentViewer viewer) {
        this.people = people;
        this.identities = identities;
        this.viewer = viewer;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var mine = people.mine();
        var rows = PersonRows.of("my-people", mine, identities, viewer, "people.mine");
        add(new PageHeader(getTranslation("candidate.mine.title"))
                .withActions(new RecordLink("refer", getTranslation("candidate.refer.open")).asPrimary()));
        add(
                mine.isEmpty()
                        ? new EmptyState(getTranslation("candidate.mine.empty"))
                        : new Panel(new WorkList(mine.stream().map(rows::row).toList())).flush());
    }
}
