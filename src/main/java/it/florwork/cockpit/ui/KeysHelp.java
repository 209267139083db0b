package it.florwork.cockpit.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** Which keys work in the worklist; whoever is disturbed by them switches them off, on this device. */
class KeysHelp extends Div {
    private static final String[][] KEYS = {
        {"j ↓", "next"},
        {"k ↑", "previous"},
        {"Enter", "open"},
        {"s", "pause"},
        {"n", "choose"},
        {"S", "pauseChosen"},
        {"r", "nudge"},
        {"/", "search"},
        {"?", "help"}
    };

    KeysHelp() {
        addClassName("fw-keys");
        var list = new UnorderedList();
        list.addClassName("fw-row");
        for (var key : KEYS) {
            var cap = new Span(key[0]);
            cap.addClassNames("fw-key", "fw-data");
            list.add(new ListItem(cap, new Span(getTranslation("cockpit.keys." + key[1]))));
        }
        var on = new Checkbox(getTranslation("cockpit.keys.on"));
        on.addClassName("fw-keys-switch");
        on.setValue(true);
        var help = new Details(getTranslation("cockpit.keys"), list, on);
        help.addClassNames("fw-keys-help", "fw-desktop-only");
        add(help);
    }
}
