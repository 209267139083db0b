package it.florwork.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** The two columns of a desktop screen: the work, fluid, and what helps it, 328 px. On a phone one column, work first. */
public class Columns extends Div {
    private final Div work = new Div();
    private final Div aside = new Div();

    public Columns() {
        addClassName("fw-columns");
        work.addClassName("fw-stack");
        aside.addClassNames("fw-stack", "fw-aside");
        add(work, aside);
    }

    /** The narrow column stands at the left, as the need does on the match page, and first on a phone. */
    public Columns asideFirst() {
        addClassName("fw-columns-aside-first");
        return this;
    }

    public Columns work(Component... components) {
        work.add(components);
        return this;
    }

    public Columns aside(Component... components) {
        aside.add(components);
        return this;
    }
}
