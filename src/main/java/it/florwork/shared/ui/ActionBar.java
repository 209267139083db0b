package it.florwork.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** The screen's decision. On a phone it sticks above the bottom bar, in the thumb's reach; on a desktop it ends the form. */
public class ActionBar extends Div {
    public ActionBar(Component... buttons) {
        addClassName("fw-action-bar");
        add(buttons);
    }
}
