package it.florwork.attendance.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Span;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Where an address lies: on Android in the phone's own map application, with the web beside it for who has none; elsewhere,
 * where {@code geo:} opens nothing, on the web.
 */
class MapLinks extends Span {
    private final String address;

    /** @param android whether the viewer's device is an Android */
    MapLinks(String address, boolean android) {
        // a space written as "+" would be searched for as a plus by some applications
        this.address = URLEncoder.encode(address, StandardCharsets.UTF_8).replace("+", "%20");
        addClassName("fw-map-links");
        if (android) {
            add(inApplication(), onWeb("register.next.mapOnWeb"));
        } else {
            add(onWeb("register.next.map"));
        }
    }

    private Anchor inApplication() {
        var link = new Anchor();
        link.setText(getTranslation("register.next.map"));
        link.setUnsafeHref("geo:0,0?q=" + address); // Vaadin's list of safe schemes does not know geo:
        return link;
    }

    private Anchor onWeb(String key) {
        var link = new Anchor(
                "https://www.openstreetmap.org/search?query=" + address, getTranslation(key), AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        return link;
    }
}
