package it.florwork.attendance;

import com.vaadin.flow.component.Component;

/** A part of the trainee's own day that a module below shows there, after tomorrow and before the week. */
public interface MyDaySection {
    /** About the current viewer; invisible when there is nothing to say. */
    Component forMe();
}
