package it.florwork.shell;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import it.florwork.shared.ui.FwIcon;
import it.florwork.shared.ui.RecordLink;
import it.florwork.shared.ui.Stack;

/** A screen that says what went wrong and leads back. */
abstract class LostPage extends Stack {
    /** Shows a title and a sentence that are already translated. */
    void show(String title, String text) {
        removeAll();
        addClassName("fw-lost");
        var mark = FwIcon.MARK.create();
        mark.addClassName("fw-mark");
        add(mark, new H1(title), new Paragraph(text));
        add(new RecordLink("", getTranslation("shell.lost.home")).asPrimary());
    }
}
