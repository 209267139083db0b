package it.florwork.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import com.vaadin.flow.spring.annotation.SpringComponent;
import it.florwork.shared.ui.StaticFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The page that carries the views: its language and look, its icons, and what it says when the connection is lost. */
@SpringComponent
class PortalPage implements VaadinServiceInitListener {
    private final Preferences preferences;
    private final Translations texts;
    private final String styles;

    PortalPage(Preferences preferences, Translations texts) throws IOException {
        this.styles = styles();
        this.preferences = preferences;
        this.texts = texts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::dress);
        event.getSource()
                .addSessionInitListener(
                        session -> session.getSession().setLocale(preferences.language(session.getRequest())));
        event.getSource().addUIInitListener(start -> prepare(start.getUI()));
        event.getSource().setSystemMessagesProvider(this::messages);
    }

    private void dress(IndexHtmlResponse response) {
        var page = response.getDocument();
        var html = page.getElementsByTag("html");
        html.addClass("fw-portal")
                .attr("lang", preferences.language(response.getVaadinRequest()).getLanguage());
        String look = preferences.look(response.getVaadinRequest());
        if (!look.equals("device")) {
            html.attr("data-theme", look);
        }
        page.head().appendElement("link").attr("rel", "icon").attr("href", StaticFile.address("icons/mark.svg"));
        page.head()
                .appendElement("link")
                .attr("rel", "manifest")
                .attr("href", StaticFile.address("icons/portal.webmanifest"));
        page.head()
                .appendElement("link")
                .attr("rel", "apple-touch-icon")
                .attr("href", StaticFile.address("icons/mark-180.png"));
        page.head().appendElement("meta").attr("name", "color-scheme").attr("content", "light dark");
        page.select("link[rel=stylesheet][href$=styles/portal.css]").attr("href", styles);
    }

    /** All of our stylesheets: the first draws in the others by name, so its address speaks for them all. */
    private static String styles() throws IOException {
        var files = new ArrayList<String>();
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath:/static/styles/**/*.css")) {
            String address = file.getURL().getPath();
            files.add(address.substring(address.lastIndexOf("/static/") + "/static/".length()));
        }
        Collections.sort(files);
        return StaticFile.address("styles/portal.css", files);
    }

    private void prepare(UI ui) {
        ui.setLocale(preferences.language(VaadinService.getCurrentRequest()));
        var lost = ui.getReconnectDialogConfiguration();
        lost.setDialogText(ui.getTranslation("shell.offline.trying"));
        lost.setDialogTextGaveUp(ui.getTranslation("shell.offline.gaveUp"));
    }

    private SystemMessages messages(SystemMessagesInfo about) {
        var language = about.getLocale();
        var messages = new CustomizedSystemMessages();
        // the page is asked for again: the login page says that drafts are safe, and leads back to it
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setInternalErrorNotificationEnabled(true);
        messages.setInternalErrorCaption(texts.getTranslation("shell.broken.title", language));
        messages.setInternalErrorMessage(texts.getTranslation("shell.broken.text", language));
        messages.setCookiesDisabledCaption(texts.getTranslation("shell.cookies.title", language));
        messages.setCookiesDisabledMessage(texts.getTranslation("shell.cookies.text", language));
        return messages;
    }
}
