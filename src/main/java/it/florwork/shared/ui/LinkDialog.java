package it.florwork.shared.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import java.time.Instant;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Shows a one-time link, once: it is kept nowhere. */
public class LinkDialog extends Dialog {

    /** @param path below the portal's address */
    public LinkDialog(String path, Instant expiresAt) {
        setHeaderTitle(getTranslation("shared.link.title"));
        setCloseOnOutsideClick(false);
        var field = new TextField(getTranslation("shared.link.label"));
        field.setValue(address(path));
        field.setReadOnly(true);
        field.setAutoselect(true);
        field.setWidthFull();
        add(new Paragraph(getTranslation("shared.link.text", Formats.current().moment(expiresAt))), field);
        getFooter().add(ActionButton.primary(getTranslation("shared.link.done"), click -> close()));
    }

    /** As a browser opens it from elsewhere. */
    public static String address(String path) {
        return VaadinRequest.getCurrent() instanceof VaadinServletRequest request
                ? ServletUriComponentsBuilder.fromContextPath(request.getHttpServletRequest())
                        .path(path)
                        .toUriString()
                : path;
    }
}
