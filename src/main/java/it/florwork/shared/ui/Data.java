package it.florwork.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;

/**
 * Marks what people typed or what has a name of its own ("Vivaio Le Querce"): it is in no language of ours, and the
 * pseudo-language test looks past it.
 */
public final class Data {
    /** The class of components that show data instead of a translated text. */
    public static final String CLASS = "fw-data";

    private Data() {}

    public static Span text(String data) {
        return mark(new Span(data));
    }

    /** Marks everything inside this component as data. */
    public static <C extends Component> C mark(C component) {
        component.addClassName(CLASS);
        return component;
    }
}
