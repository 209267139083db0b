package it.florwork.shared.ui;

import com.vaadin.flow.component.html.Anchor;

/** A link to a path below the portal's root, such as {@code needs/0193…}, where the target view belongs to another module. */
public class RecordLink extends Anchor {
    public RecordLink(String path, String text) {
        super(path, text);
        getElement().setAttribute("router-link", true);
    }

    /** A link whose text is data: a name, a title that somebody typed. */
    public static RecordLink ofData(String path, String text) {
        return Data.mark(new RecordLink(path, text));
    }

    /** With an icon before its word. */
    public RecordLink withIcon(FwIcon icon) {
        addComponentAsFirst(icon.create());
        return this;
    }

    /** Looks like a quiet button: the next action of a row, when it is a place to go. */
    public RecordLink asButton() {
        addClassNames("fw-button", "fw-quiet");
        return this;
    }

    /** Looks like the screen's one filled button. */
    public RecordLink asPrimary() {
        addClassNames("fw-button", "fw-primary");
        return this;
    }
}
