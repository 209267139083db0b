package it.florwork.opening;

import com.vaadin.flow.component.Component;

/** A part of a need's page that a module below shows there, such as the people who fit. */
public interface OpeningSection {
    /** Smaller stands higher. */
    int order();

    /** What to show to the viewer of this need, in a transaction of its own. */
    Component forOpening(OpeningId opening);
}
