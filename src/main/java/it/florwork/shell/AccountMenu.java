package it.florwork.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import com.vaadin.flow.spring.security.AuthenticationContext;
import it.florwork.access.CurrentViewer;
import it.florwork.access.Languages;
import it.florwork.access.MyAccount;
import it.florwork.access.MyMembership;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.Data;
import it.florwork.shared.ui.FwIcon;
import java.util.List;
import java.util.Locale;

/** All sections and everything about oneself: the membership one works in, language, look, the way out. */
@SpringComponent
@UIScope
class AccountMenu {
    private final MyAccount account;
    private final CurrentViewer viewer;
    private final Preferences preferences;
    private final AuthenticationContext authentication;
    private final Sections sections;
    private final Dialog dialog = new Dialog();

    AccountMenu(
            MyAccount account,
            CurrentViewer viewer,
            Preferences preferences,
            AuthenticationContext authentication,
            Sections sections) {
        this.account = account;
        this.viewer = viewer;
        this.preferences = preferences;
        this.authentication = authentication;
        this.sections = sections;
    }

    /** The role one works in now. */
    String title() {
        return text("access.role." + viewer.get().role());
    }

    void open() {
        dialog.removeAll();
        dialog.setHeaderTitle(text("shell.account.title"));
        var close = ActionButton.icon(FwIcon.CROSS, text("shell.close"), click -> dialog.close());
        dialog.getHeader().removeAll();
        dialog.getHeader().add(close);
        var sheet = new Div(sections(), part("shell.account.role", memberships()), part("shell.language", languages()));
        sheet.add(part("shell.look", looks()));
        sheet.add(ActionButton.plain(FwIcon.LEAVE, text("shell.signOut"), click -> authentication.logout()));
        sheet.addClassName("fw-sheet");
        dialog.add(sheet);
        dialog.open();
    }

    void close() {
        dialog.close();
    }

    private Nav sections() {
        var list = new UnorderedList();
        list.addClassName("fw-menu");
        sections.ofViewer().forEach(entry -> list.add(new ListItem(new SectionLink(entry))));
        var nav = new Nav(list);
        nav.setAriaLabel(text("shell.sections.all"));
        nav.addClassName("fw-phone-only");
        return nav;
    }

    private Section part(String key, Div content) {
        return new Section(new H2(text(key)), content);
    }

    private Div memberships() {
        var all = account.memberships();
        var content = new Div();
        all.stream()
                .filter(membership -> membership.id().equals(viewer.get().membership()))
                .findFirst()
                .ifPresent(current -> content.add(words(current)));
        if (all.size() > 1) {
            var change = new Anchor("/membership", text("shell.account.change"));
            change.setRouterIgnore(true);
            content.add(change);
        }
        return content;
    }

    private Div words(MyMembership membership) {
        return new Div(new Span(text("access.role." + membership.role()) + " "), Data.text(membership.organisation()));
    }

    private Div languages() {
        var here = UI.getCurrentOrThrow().getLocale();
        var choices = choices();
        Languages.ALL.forEach(language -> {
            var choice = choice(
                    text("shell.language." + language.getLanguage()), language.equals(here), () -> speak(language));
            choice.getElement().setAttribute("lang", language.getLanguage());
            choices.add(Data.mark(choice));
        });
        return choices;
    }

    private void speak(Locale language) {
        account.speak(language);
        preferences.keepLanguage(language);
        UI.getCurrentOrThrow().getPage().reload();
    }

    private Div looks() {
        var choices = choices();
        for (String look : List.of("device", "light", "dark")) {
            choices.add(choice(text("shell.look." + look), look.equals(preferences.look()), () -> {
                preferences.keepLook(look);
                open();
            }));
        }
        return choices;
    }

    private static Div choices() {
        var choices = new Div();
        choices.addClassName("fw-segments");
        return choices;
    }

    private static ActionButton choice(String word, boolean isChosen, Runnable choose) {
        var button = ActionButton.plain(word, click -> choose.run());
        button.getElement().setAttribute("aria-pressed", String.valueOf(isChosen));
        return button;
    }

    private static String text(String key) {
        return UI.getCurrentOrThrow().getTranslation(key);
    }
}
