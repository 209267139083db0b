package it.florwork.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import it.florwork.shared.ui.FwIcon;

/** The bell: icon, word, and how many things are unread. */
class BellLink extends Anchor {
    private static final int MOST = 99;

    private final Span count = new Span();

    BellLink(String path) {
        super(path);
        getElement().setAttribute("router-link", true);
        addClassName("fw-bell");
        var word = new Span(getTranslation("shell.bell"));
        word.addClassName("fw-bell-word");
        count.addClassName("fw-bell-count");
        add(FwIcon.BELL.create(), word);
    }

    void count(int unread) {
        remove(count);
        if (unread > 0) {
            count.setText(unread > MOST ? MOST + "+" : String.valueOf(unread));
            add(count);
        }
        setAriaLabel(getTranslation("shell.bell.unread", unread));
    }
}
