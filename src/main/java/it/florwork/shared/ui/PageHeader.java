package it.florwork.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/** The sentence a screen opens with, a line under it, and what can be done there. One per screen: it holds the h1. */
public class PageHeader extends Div {
    private final H1 title = new H1();
    private final Div words = new Div(title);
    private final Div actions = new Div();

    public PageHeader(String title) {
        addClassName("fw-page-header");
        words.addClassName("fw-page-header-words");
        actions.addClassName("fw-actions");
        this.title.setText(title);
        add(words);
    }

    /** A header whose title is data: a company's name, a person's code name. */
    public static PageHeader ofData(String title) {
        var header = new PageHeader(title);
        Data.mark(header.title);
        return header;
    }

    public PageHeader withSubtitle(String subtitle) {
        return withSubtitle(new Paragraph(subtitle));
    }

    /** A line under the title made of components: chips, facts. */
    public PageHeader withSubtitle(Component subtitle) {
        subtitle.addClassName("fw-subtitle");
        words.add(subtitle);
        return this;
    }

    /** A short line above the title: whose record this is. */
    public PageHeader withKicker(String kicker) {
        return withKicker(new Paragraph(kicker));
    }

    public PageHeader withKicker(Component kicker) {
        kicker.addClassName("fw-kicker");
        words.getChildren()
                .filter(line -> line.getElement().getClassList().contains("fw-kicker"))
                .findFirst()
                .ifPresent(words::remove);
        words.addComponentAsFirst(kicker);
        return this;
    }

    /** What can be done here; at most one of them is {@link ActionButton#primary}. */
    public PageHeader withActions(Component... buttons) {
        actions.add(buttons);
        if (actions.getParent().isEmpty()) {
            add(actions);
        }
        return this;
    }

    @Override
    public void setTitle(String text) {
        title.setText(text);
    }
}
