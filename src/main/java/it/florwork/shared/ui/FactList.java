package it.florwork.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;

/** Terms and what they are: the facts of a record. */
public class FactList extends DescriptionList {
    public FactList() {
        addClassName("fw-facts");
    }

    /** A fact in words of ours. */
    public FactList fact(String term, String value) {
        return fact(term, new Description(value));
    }

    /** A fact that somebody typed: a name, an address. */
    public FactList data(String term, String value) {
        return fact(term, Data.mark(new Description(value)));
    }

    /** A fact made of components: chips, a link. */
    public FactList fact(String term, Component... values) {
        return fact(term, new Description(values));
    }

    private FactList fact(String term, Description description) {
        var pair = new Div(new Term(term), description);
        getElement().appendChild(pair.getElement());
        return this;
    }
}
