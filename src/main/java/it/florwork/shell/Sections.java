package it.florwork.shell;

import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import it.florwork.access.CurrentViewer;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * The sections of the portal that the viewer's role may open, in the order of the menu. Vaadin finds them by asking of
 * each route whether it opens, which takes longer than all the rest of a page; what opens to a role is written at the
 * routes and stays as it is while the portal runs. Whoever follows a link is asked again.
 */
@Component
class Sections {
    private final CurrentViewer viewer;

    Sections(CurrentViewer viewer) {
        this.viewer = viewer;
    }

    List<MenuEntry> ofViewer() {
        return VaadinService.getCurrent()
                .getContext()
                .getAttribute(OfRole.class, OfRole::new)
                .entries
                .computeIfAbsent(viewer.get().role(), role -> List.copyOf(MenuConfiguration.getMenuEntries()));
    }

    /** Lies with the routes that it speaks of. */
    private static final class OfRole {
        private final Map<String, List<MenuEntry>> entries = new ConcurrentHashMap<>();
    }
}
