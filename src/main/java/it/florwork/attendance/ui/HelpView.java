package it.florwork.attendance.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import it.florwork.access.CurrentViewer;
import it.florwork.access.MyNumber;
import it.florwork.access.Role;
import it.florwork.attendance.Contact;
import it.florwork.attendance.WhoToCall;
import it.florwork.shared.PhoneNumber;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.FwIcon;
import it.florwork.shared.ui.PageHeader;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.Stack;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Who can be called when something is not clear; for tutors also where they can be called themselves. */
@Route("help")
@PageTitle("register.help.title")
@Menu(title = "register.help.menu", order = 40, icon = "help")
@RolesAllowed({Role.CANDIDATE, Role.HOST_TUTOR, Role.PATH_TUTOR})
class HelpView extends Stack implements BeforeEnterObserver {
    private static final int LONGEST_NUMBER = 20;

    private final WhoToCall whoToCall;
    private final MyNumber myNumber;
    private final CurrentViewer viewer;
    private final TextField number = new TextField();
    private final Span kept = new Span();

    HelpView(WhoToCall whoToCall, MyNumber myNumber, CurrentViewer viewer) {
        this.whoToCall = whoToCall;
        this.myNumber = myNumber;
        this.viewer = viewer;
        narrow();
        number.setLabel(getTranslation("register.help.phone"));
        number.setHelperText(getTranslation("register.help.phoneHelp"));
        number.setMaxLength(LONGEST_NUMBER);
        number.getElement().setAttribute("autocomplete", "tel");
        kept.addClassName("fw-said");
        kept.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        boolean candidate = viewer.get().is(Role.CANDIDATE);
        removeAll();
        add(
                new PageHeader(getTranslation("register.help.title"))
                        .withSubtitle(getTranslation(
                                candidate ? "register.help.candidate.text" : "register.help.tutor.text")),
                contacts(candidate ? whoToCall.mine() : whoToCall.operators()));
        if (!candidate) {
            number.setValue(myNumber.find().map(PhoneNumber::value).orElse(""));
            add(new Panel(
                    number,
                    ActionButton.quiet(FwIcon.CHECK, getTranslation("register.help.phoneSave"), click -> keep()),
                    kept));
        }
    }

    private Panel contacts(List<Contact> contacts) {
        var panel = new Panel(getTranslation("register.help.call"));
        contacts.stream().map(CallLine::new).forEach(panel::add);
        if (contacts.isEmpty()) {
            panel.add(new Paragraph(getTranslation("register.help.nobody")));
        }
        return panel;
    }

    private void keep() {
        boolean none = number.getValue().isBlank();
        number.setErrorMessage(getTranslation("register.help.phoneWrong"));
        number.setInvalid(!none && !PhoneNumber.isValid(number.getValue()));
        if (!number.isInvalid()) {
            myNumber.keep(none ? null : PhoneNumber.parse(number.getValue()));
            kept.setText(getTranslation("register.help.phoneSaved"));
        }
    }
}
