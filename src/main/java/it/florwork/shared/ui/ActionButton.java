package it.florwork.shared.ui;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.button.Button;
import org.jspecify.annotations.Nullable;

/** A button by its rank. A screen has one {@link #primary}; everything else is quiet, plain or a link. */
public class ActionButton extends Button {
    private ActionButton(
            String rank, @Nullable FwIcon icon, String text, ComponentEventListener<ClickEvent<Button>> listener) {
        super(text);
        if (icon != null) {
            setIcon(icon.create());
        }
        addClassNames("fw-button", "fw-" + rank);
        setDisableOnClick(false);
        addClickListener(listener);
    }

    /** The one filled button of the screen; 64 px high on a phone. */
    public static ActionButton primary(FwIcon icon, String text, ComponentEventListener<ClickEvent<Button>> listener) {
        return new ActionButton("primary", icon, text, listener);
    }

    public static ActionButton primary(String text, ComponentEventListener<ClickEvent<Button>> listener) {
        return new ActionButton("primary", null, text, listener);
    }

    /** The second rank: soft ground, strong blue text. */
    public static ActionButton quiet(FwIcon icon, String text, ComponentEventListener<ClickEvent<Button>> listener) {
        return new ActionButton("quiet", icon, text, listener);
    }

    public static ActionButton quiet(String text, ComponentEventListener<ClickEvent<Button>> listener) {
        return new ActionButton("quiet", null, text, listener);
    }

    /** With an edge: go back, choose between equals. */
    public static ActionButton plain(FwIcon icon, String text, ComponentEventListener<ClickEvent<Button>> listener) {
        return new ActionButton("plain", icon, text, listener);
    }

    public static ActionButton plain(String text, ComponentEventListener<ClickEvent<Button>> listener) {
        return new ActionButton("plain", null, text, listener);
    }

    /** Text only: the way out. */
    public static ActionButton link(FwIcon icon, String text, ComponentEventListener<ClickEvent<Button>> listener) {
        return new ActionButton("link", icon, text, listener);
    }

    public static ActionButton link(String text, ComponentEventListener<ClickEvent<Button>> listener) {
        return new ActionButton("link", null, text, listener);
    }

    /** An icon alone, with the word for those who do not see it: edit, back. */
    public static ActionButton icon(FwIcon icon, String label, ComponentEventListener<ClickEvent<Button>> listener) {
        var button = new ActionButton("icon-only", icon, "", listener);
        button.setAriaLabel(label);
        button.setTooltipText(label);
        return button;
    }
}
