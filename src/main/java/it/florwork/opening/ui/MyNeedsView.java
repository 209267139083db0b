package it.florwork.opening.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import it.florwork.access.Role;
import it.florwork.opening.OpeningCatalogue;
import it.florwork.opening.OpeningRow;
import it.florwork.shared.ui.EmptyState;
import it.florwork.shared.ui.PageHeader;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.RecordLink;
import it.florwork.shared.ui.Stack;
import it.florwork.shared.ui.WorkList;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The needs of the contact's company: what waits for the company first. */
@Route("my-needs")
@PageTitle("opening.mine.title")
@Menu(title = "opening.mine.title", order = 10, icon = "list")
@RolesAllowed(Role.COMPANY_CONTACT)
class MyNeedsView extends Stack implements BeforeEnterObserver {
    private final transient OpeningCatalogue openings;
    private final transient Clock clock;

    MyNeedsView(OpeningCatalogue openings, Clock clock) {
        this.openings = openings;
        this.clock = clock;
        narrow();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var mine = openings.mine();
        var waiting = mine.stream().filter(need -> need.status().isUnderWay()).toList();
        var others = mine.stream().filter(need -> !need.status().isUnderWay()).toList();
        add(new PageHeader(getTranslation("opening.mine.waiting", waiting.size()))
                .withActions(new RecordLink("my-needs/new", getTranslation("opening.new")).asPrimary()));
        if (mine.isEmpty()) {
            add(new EmptyState(getTranslation("opening.mine.empty")));
        }
        panel("opening.mine.forYou", waiting);
        panel("opening.mine.others", others);
    }

    private void panel(String title, List<OpeningRow> needs) {
        if (!needs.isEmpty()) {
            var rows = needs.stream()
                    .map(need -> NeedRow.of("my-needs", need, LocalDate.now(clock)))
                    .toList();
            add(new Panel(getTranslation(title), new WorkList(rows)).flush());
        }
    }
}
