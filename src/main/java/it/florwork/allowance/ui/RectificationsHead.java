package it.florwork.allowance.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import it.florwork.shared.ui.Panel;

/** Says why amounts of sealed months wait for a decision. */
class RectificationsHead extends Panel {
    RectificationsHead(int waiting) {
        super(UI.getCurrentOrThrow().getTranslation("allowance.rectify.title", waiting));
        asWarning();
        add(new Paragraph(getTranslation("allowance.rectify.effect")));
    }
}
