package it.florwork.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import it.florwork.access.CurrentViewer;
import it.florwork.access.Role;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.FwIcon;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** The frame around every screen: sections at the side, or below on a phone; search, account, what stands in the footer. */
@Layout
@PermitAll
class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {
    private static final int TABS = 4;

    private final Main main = new Main();
    private final List<SectionLink> side;
    private final List<SectionLink> sections;
    private final transient List<SectionCount> counts;
    private final transient AccountMenu account;
    private final transient @Nullable Bell bell;
    /** At the side, and in the bar of a phone. */
    private final List<BellLink> bells;

    /** The section in which the numbers in the menu were read: they are read anew in the next one. */
    private String counted = "";

    MainLayout(
            AccountMenu account,
            CurrentViewer viewer,
            Sections openSections,
            ObjectProvider<SearchSource> sources,
            ObjectProvider<SectionCount> counts,
            ObjectProvider<Bell> bell) {
        this.account = account;
        this.bell = bell.getIfAvailable();
        bells = this.bell == null ? List.of() : List.of(new BellLink(this.bell.path()), new BellLink(this.bell.path()));
        addClassName("fw-frame");
        main.addClassName("fw-main");
        main.setId("content");
        var entries = openSections.ofViewer();
        side = entries.stream().map(SectionLink::new).toList();
        this.counts = counts.stream()
                .filter(count ->
                        viewer.find().filter(who -> who.is(count.role())).isPresent())
                .toList();
        var tabs = entries.stream().limit(TABS).map(SectionLink::brief).toList();
        sections = Stream.concat(side.stream(), tabs.stream()).toList();
        var work = new Div(bar(viewer, sources.orderedStream().toList()), main, foot());
        work.addClassName("fw-work");
        add(skipLink(), side(side), work, tabs(tabs));
    }

    private Anchor skipLink() {
        var skip = new Anchor("#content", getTranslation("shell.skip"));
        skip.setRouterIgnore(true);
        skip.addClassName("fw-skip");
        return skip;
    }

    private Anchor brand() {
        var brand = new Anchor("", FwIcon.MARK.create(), new Span("FlorWork"));
        brand.getElement().setAttribute("router-link", true);
        brand.addClassNames("fw-brand", "fw-data");
        return brand;
    }

    private Aside side(List<SectionLink> links) {
        var me = new Div(
                ActionButton.plain(FwIcon.PERSON, account.title(), click -> account.open()),
                ActionButton.plain(FwIcon.GLOBE, getTranslation("shell.language.name"), click -> account.open()));
        me.addClassNames("fw-menu", "fw-me");
        bells.stream().findFirst().ifPresent(me::addComponentAsFirst);
        var side = new Aside(brand(), menu(links, "shell.sections"), me);
        side.getElement().setAttribute("aria-label", getTranslation("shell.side"));
        side.addClassName("fw-rail");
        return side;
    }

    private Nav menu(List<SectionLink> links, String label) {
        var list = new UnorderedList();
        list.addClassName("fw-menu");
        links.forEach(link -> list.add(new ListItem(link)));
        var nav = new Nav(list);
        nav.setAriaLabel(getTranslation(label));
        return nav;
    }

    private Header bar(CurrentViewer viewer, List<SearchSource> sources) {
        var bar = new Header(brand());
        bar.addClassName("fw-bar");
        if (viewer.find().filter(who -> who.is(Role.OPERATOR)).isPresent() && !sources.isEmpty()) {
            bar.add(new SearchBox(sources));
        }
        bells.stream().skip(1).forEach(link -> {
            link.addClassName("fw-phone-only");
            bar.add(link);
        });
        var me = ActionButton.icon(FwIcon.PERSON, getTranslation("shell.account"), click -> account.open());
        me.addClassName("fw-phone-only");
        bar.add(me);
        return bar;
    }

    private Footer foot() {
        var foot = new Footer(
                plainPage("/accessibilita", "shell.accessibility", "accessibility-link"),
                plainPage("/privacy", "shell.privacy", "privacy-policy-link"));
        foot.addClassName("fw-foot");
        return foot;
    }

    private Anchor plainPage(String address, String key, String element) {
        var link = new Anchor(address, getTranslation(key));
        link.setRouterIgnore(true);
        link.getElement().setAttribute("data-element", element);
        return link;
    }

    private Nav tabs(List<SectionLink> links) {
        var nav = menu(links, "shell.sections.short");
        nav.addClassName("fw-tabs");
        var more = ActionButton.plain(FwIcon.MENU, getTranslation("shell.more"), click -> account.open());
        nav.getChildren().findFirst().ifPresent(list -> ((UnorderedList) list).add(new ListItem(more)));
        return nav;
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.removeAll();
        main.add((Component) content.getElement().getComponent().orElseThrow());
    }

    @Override
    public void removeRouterLayoutContent(HasElement oldContent) {
        main.removeAll();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        account.close();
        String section = event.getLocation().getFirstSegment();
        sections.forEach(link -> link.mark(event.getLocation()));
        if (!section.equals(counted)) {
            counted = section;
            counts.forEach(this::show);
            ring();
        }
    }

    private void ring() {
        if (bell != null) {
            int unread = bell.unread();
            bells.forEach(link -> link.count(unread));
        }
    }

    private void show(SectionCount count) {
        side.stream()
                .filter(link -> link.path().equals(count.path()))
                .forEach(link -> link.count(count.count().getAsInt()));
    }
}
