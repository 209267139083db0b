package it.florwork.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** A white card with a heading: the one container of the portal. */
public class Panel extends Section {
    private final Div head = new Div();

    public Panel(Component... content) {
        addClassNames("fw-panel");
        add(content);
    }

    public Panel(String title, Component... content) {
        this();
        var heading = new H2(title);
        heading.setId("h" + Integer.toHexString(System.identityHashCode(this)));
        head.addClassName("fw-panel-head");
        head.add(heading);
        setAriaLabelledBy(heading.getId().orElseThrow());
        add(head);
        add(content);
    }

    /** A panel whose heading is data: a site's name. */
    public static Panel ofData(String title, Component... content) {
        var panel = new Panel(title, content);
        Data.mark(panel.head);
        return panel;
    }

    /** A link or a small button at the heading's end. */
    public Panel withAction(Component action) {
        head.add(action);
        return this;
    }

    /** Without inner margins, for lists whose rows reach the edges. */
    public Panel flush() {
        addClassName("fw-panel-flush");
        return this;
    }

    /** A panel that somebody must look at: two versions, a refusal to answer. */
    public Panel asWarning() {
        addClassName("fw-panel-warning");
        return this;
    }

    /** Text in the secondary colour. */
    public static Div note(String text) {
        var note = new Div(text);
        note.addClassName("fw-note");
        return note;
    }
}
