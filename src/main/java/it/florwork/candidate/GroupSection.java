package it.florwork.candidate;

import com.vaadin.flow.component.Component;

/** A part of a group's page that a module below shows there, such as its tutors. Called for operators. */
public interface GroupSection {
    /** @param changed shows the page anew */
    Component forGroup(GroupCard group, Runnable changed);
}
