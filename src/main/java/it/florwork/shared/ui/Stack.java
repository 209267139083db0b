package it.florwork.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** Components under each other with the usual gap: what a view extends, or what groups pieces inside it. */
public class Stack extends Div {
    public Stack(Component... components) {
        addClassName("fw-stack");
        add(components);
    }

    /** At most 576 px wide and centred: a phone's screen, also on a desktop. */
    public Stack narrow() {
        addClassName("fw-narrow");
        return this;
    }

    /** Beside each other, wrapping: chips, small facts. */
    public static Stack row(Component... components) {
        var row = new Stack(components);
        row.removeClassName("fw-stack");
        row.addClassName("fw-row");
        return row;
    }
}
