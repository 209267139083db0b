package it.florwork.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/** Nothing here yet: soft petals, one sentence, at most one thing to do. */
public class EmptyState extends Div {
    public EmptyState(String sentence, Component... action) {
        this(new Paragraph(sentence), action);
    }

    private EmptyState(Component sentence, Component... action) {
        addClassName("fw-empty");
        var petals = FwIcon.FLOWER.create();
        petals.addClassName("fw-petals");
        add(petals, sentence);
        add(action);
    }

    /** Where the sentence is also the screen's title. */
    public static EmptyState ofScreen(String sentence, Component... action) {
        return new EmptyState(new H1(sentence), action);
    }
}
