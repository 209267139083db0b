package it.florwork.placement.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import it.florwork.access.Role;
import it.florwork.placement.InternshipRow;
import it.florwork.placement.TrainingProjects;
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

/** The training projects of the people whom a path tutor follows: the way to read and to write them. */
@Route("projects")
@PageTitle("placement.projects.title")
@Menu(title = "placement.projects.title", order = 46, icon = "leaf")
@RolesAllowed(Role.PATH_TUTOR)
class ProjectListView extends Stack implements BeforeEnterObserver {
    private final transient TrainingProjects projects;
    private final transient InternshipNames names;

    ProjectListView(TrainingProjects projects, InternshipNames names) {
        this.projects = projects;
        this.names = names;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new PageHeader(getTranslation("placement.projects.title"))
                .withSubtitle(getTranslation("placement.projects.lead")));
        var list = new WorkList();
        append(list, 0);
        if (list.getChildren().findAny().isEmpty()) {
            add(new EmptyState(getTranslation("placement.projects.empty")));
        } else {
            addComponentAtIndex(1, new Panel(list).flush());
        }
    }

    private void append(WorkList list, int number) {
        var rows = projects.followed(PageRequest.of(number, PagedRows.SIZE));
        var shown = names.of(rows, "project.list");
        rows.forEach(row -> list.add(line(row, shown.of(row))));
        if (rows.size() == PagedRows.SIZE) {
            add(ActionButton.quiet(FwIcon.DOWN, getTranslation("placement.more"), click -> {
                remove(click.getSource());
                append(list, number + 1);
            }));
        }
    }

    private WorkRow line(InternshipRow row, String name) {
        return new WorkRow(WorkRow.Side.PERSON, "internships/" + row.id() + "/project", name)
                .ofData()
                .withFact(Data.text(row.title() + ", " + row.organisationName()))
                .withFact(Formats.current().period(row.period()));
    }
}
