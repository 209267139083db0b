package it.florwork.cockpit;

import com.vaadin.flow.component.Component;

/** A piece of screen beside the operator's worklist, brought by another module. */
public interface TodayPanel {
    Component panel();
}
