package it.florwork.attendance.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import it.florwork.attendance.Contact;
import it.florwork.shared.ui.Data;
import it.florwork.shared.ui.FwIcon;

/** Who is there, and a button that calls them. */
class CallLine extends Div {
    CallLine(Contact contact) {
        addClassName("fw-call-line");
        var who = new Div(
                new Span(getTranslation(contact.isTutor() ? "register.call.tutor" : "register.call.operator")),
                Data.text(contact.name()));
        who.addClassName("fw-call-who");
        add(who);
        if (contact.phone() != null) {
            var call = new Anchor("tel:" + contact.phone().value(), "");
            call.addClassNames("fw-button", "fw-quiet");
            call.add(FwIcon.PHONE.create(), new Span(getTranslation("register.call.call")));
            call.getElement().setAttribute("aria-label", getTranslation("register.call.label", contact.name()));
            add(call);
        }
    }
}
