package it.florwork.candidate;

import com.vaadin.flow.component.Component;

/** A part of a person's page that a module below shows there, to the operator and to the own case manager. */
public interface PersonSection {
    /** @param changed shows the page anew */
    Component forPerson(PersonDetail person, Runnable changed);
}
