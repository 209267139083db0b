package it.florwork.company.ui;

import com.vaadin.flow.component.Component;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.Stack;

/** The fields of a form under each other, as wide as their panel. */
class Fields extends Panel {
    Fields(Component... fields) {
        for (var field : fields) {
            field.addClassName("fw-wide");
        }
        add(new Stack(fields));
    }
}
