package it.florwork.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.menu.MenuEntry;
import it.florwork.shared.ui.FwIcon;

/** A section of the portal in a menu: icon and word, marked while one is in it. */
class SectionLink extends Anchor {
    private final String path;
    private final Span count = new Span();

    SectionLink(MenuEntry entry) {
        this(entry, "");
    }

    /** For the bar below on a phone, where long words do not fit. */
    static SectionLink brief(MenuEntry entry) {
        return new SectionLink(entry, ".short");
    }

    private SectionLink(MenuEntry entry, String wording) {
        path = path(entry);
        setHref(path);
        getElement().setAttribute("router-link", true);
        if (entry.icon() != null) {
            add(FwIcon.named(entry.icon()).create());
        }
        add(new Span(getTranslation(entry.title() + wording)));
        count.addClassName("fw-menu-count");
    }

    String path() {
        return path;
    }

    /** Where the section begins: its address without parameters. */
    static String path(MenuEntry entry) {
        return entry.path().replaceAll("/:.*$", "").replaceAll("^/", "");
    }

    /** Shows how many there are. */
    void count(int number) {
        count.setText(String.valueOf(number));
        add(count);
    }

    void mark(Location here) {
        if (here.getFirstSegment().equals(path)) {
            getElement().setAttribute("aria-current", "page");
        } else {
            getElement().removeAttribute("aria-current");
        }
    }
}
