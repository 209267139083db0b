package it.florwork.access.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import it.florwork.access.OneTimeLink;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.Formats;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Shows a one-time link, once. */
class LinkDialog extends Dialog {
    LinkDialog(OneTimeLink link) {
        setHeaderTitle(getTranslation("access.memberships.link.title"));
        setCloseOnOutsideClick(false);
        var field = new TextField(getTranslation("access.memberships.link.label"));
        field.setValue(address(link.path()));
        field.setReadOnly(true);
        field.setAutoselect(true);
        field.setWidthFull();
        add(
                new Paragraph(getTranslation(
                        "access.memberships.link.text", Formats.current().moment(link.expiresAt()))),
                field);
        getFooter().add(ActionButton.primary(getTranslation("access.memberships.link.done"), click -> close()));
    }

    private static String address(String path) {
        return VaadinRequest.getCurrent() instanceof VaadinServletRequest request
                ? ServletUriComponentsBuilder.fromContextPath(request.getHttpServletRequest())
                        .path(path)
                        .toUriString()
                : path;
    }
}
