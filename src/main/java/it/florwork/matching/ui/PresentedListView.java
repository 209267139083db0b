package it.florwork.matching.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import it.florwork.access.Role;
import it.florwork.matching.MatchStatus;
import it.florwork.matching.PresentedProfiles;
import it.florwork.matching.PresentedRow;
import it.florwork.shared.ui.Data;
import it.florwork.shared.ui.EmptyState;
import it.florwork.shared.ui.PageHeader;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.Stack;
import it.florwork.shared.ui.WorkList;
import it.florwork.shared.ui.WorkRow;
import jakarta.annotation.security.RolesAllowed;

/** The profiles that the project presents to this company; those that wait for an answer first. */
@Route("presented")
@PageTitle("matching.presented.title")
@Menu(title = "matching.presented.title", order = 20, icon = "people")
@RolesAllowed(Role.COMPANY_CONTACT)
class PresentedListView extends Stack implements BeforeEnterObserver {
    private final transient PresentedProfiles profiles;

    PresentedListView(PresentedProfiles profiles) {
        this.profiles = profiles;
        narrow();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var rows = profiles.rows();
        long waiting = rows.stream()
                .filter(row -> row.status() == MatchStatus.PRESENTED)
                .count();
        add(new PageHeader(getTranslation("matching.presented.waiting", waiting)));
        if (rows.isEmpty()) {
            add(new EmptyState(getTranslation("matching.presented.empty")));
        } else {
            add(new Panel(new WorkList(rows.stream().map(this::row).toList())).flush());
        }
    }

    private WorkRow row(PresentedRow row) {
        return new WorkRow(
                        WorkRow.Side.PERSON,
                        "presented/" + row.code(),
                        getTranslation("matching.presented.profile", row.name()))
                .withFact(Data.text(row.openingTitle()))
                .withChip(new PresentedBadge(row.status()));
    }
}
