package it.florwork.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** Short facts, each with its icon: when, where, who. */
public class IconFacts extends UnorderedList {
    public IconFacts() {
        addClassName("fw-icon-facts");
    }

    public IconFacts fact(FwIcon icon, String text) {
        return fact(icon, new Span(text));
    }

    public IconFacts data(FwIcon icon, String text) {
        return fact(icon, Data.text(text));
    }

    public IconFacts fact(FwIcon icon, Component text) {
        add(new ListItem(icon.create(), text));
        return this;
    }
}
