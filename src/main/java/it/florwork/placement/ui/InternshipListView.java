package it.florwork.placement.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import it.florwork.access.Role;
import it.florwork.placement.InternshipRow;
import it.florwork.placement.Internships;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.Data;
import it.florwork.shared.ui.EmptyState;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.FwIcon;
import it.florwork.shared.ui.PageHeader;
import it.florwork.shared.ui.PagedRows;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.Stack;
import it.florwork.shared.ui.WorkList;
import it.florwork.shared.ui.WorkRow;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.data.domain.PageRequest;

/** The internships one takes part in, or judges; the latest first. */
@Route("internships")
@PageTitle("placement.mine.title")
@Menu(title = "placement.mine.title", order = 45, icon = "leaf")
@RolesAllowed({Role.COMPANY_CONTACT, Role.HOST_TUTOR, Role.CANDIDATE, Role.CASE_MANAGER, Role.EVALUATOR})
class InternshipListView extends Stack implements BeforeEnterObserver {
    private final transient Internships internships;
    private final transient InternshipNames names;

    InternshipListView(Internships internships, InternshipNames names) {
        this.internships = internships;
        this.names = names;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new PageHeader(getTranslation("placement.mine.title")));
        var list = new WorkList();
        append(list, 0);
        if (list.getChildren().findAny().isEmpty()) {
            add(new EmptyState(getTranslation("placement.mine.empty")));
        } else {
            addComponentAtIndex(1, new Panel(list).flush());
        }
    }

    /** One row more than a page is read, to know whether there is another. */
    private void append(WorkList list, int number) {
        var rows = internships.rows(PageRequest.of(number, PagedRows.SIZE));
        var shown = names.of(rows, "internship.list");
        rows.forEach(row -> list.add(line(row, shown.of(row))));
        if (rows.size() == PagedRows.SIZE) {
            add(ActionButton.quiet(FwIcon.DOWN, getTranslation("placement.more"), click -> {
                remove(click.getSource());
                append(list, number + 1);
            }));
        }
    }

    private WorkRow line(InternshipRow row, String name) {
        return new WorkRow(WorkRow.Side.PERSON, "internships/" + row.id(), name)
                .ofData()
                .withFact(Data.text(row.title() + ", " + row.organisationName()))
                .withFact(Formats.current().period(row.period()))
                .withChip(new PlacementBadge(row.status()));
    }
}
