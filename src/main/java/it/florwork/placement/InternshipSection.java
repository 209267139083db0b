package it.florwork.placement;

import com.vaadin.flow.component.Component;
import it.florwork.shared.EngagementId;

/** A part of an internship's page that a module below shows there, such as its months. */
public interface InternshipSection {
    /** What the viewer of this internship may see of it, in a transaction of its own. */
    Component of(EngagementId engagement);
}
