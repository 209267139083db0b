package it.florwork.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Nothing here yet: soft petals, one sentence, at most one thing to do. */
public class EmptyState extends Div {
    public EmptyState(String sentence, Component... action) {
        addClassName("fw-empty");
        var petals = FwIcon.FLOWER.create();
        petals.addClassName("fw-petals");
        add(petals, new Paragraph(sentence));
        add(action);
    }
}
