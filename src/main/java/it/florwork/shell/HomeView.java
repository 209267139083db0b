package it.florwork.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import it.florwork.access.CurrentViewer;
import it.florwork.shared.ui.EmptyState;
import it.florwork.shared.ui.PageHeader;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.Stack;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;

/** Leads everybody to the screen where their work begins. */
@Route("")
@PageTitle("shell.home.title")
@PermitAll
class HomeView extends Stack implements BeforeEnterObserver {
    private final transient List<RoleHome> homes;
    private final transient CurrentViewer viewer;
    private final transient Sections sections;

    HomeView(ObjectProvider<RoleHome> homes, CurrentViewer viewer, Sections sections) {
        this.homes = homes.orderedStream().toList();
        this.viewer = viewer;
        this.sections = sections;
        add(new PageHeader(getTranslation("shell.home.title")));
        add(new Panel(new EmptyState(getTranslation("shell.home.nothing"))).flush());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String role = viewer.get().role();
        homes.stream()
                .filter(home -> home.role().equals(role))
                .map(RoleHome::path)
                .findFirst()
                .or(() -> sections.ofViewer().stream()
                        .min(Comparator.comparing(entry -> entry.order() == null ? 1000.0 : entry.order()))
                        .map(entry -> entry.path().replaceAll("/:.*$", "").replaceAll("^/", "")))
                .ifPresent(event::forwardTo);
    }
}
