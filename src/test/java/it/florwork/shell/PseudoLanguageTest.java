package it.florwork.shell;

import static org.assertj.core.api.Assertions.assertThat;

import it.florwork.access.Role;
import it.florwork.testing.BrowserTest;
import it.florwork.testing.EveryScreen;
import it.florwork.testing.PseudoLanguage;
import it.florwork.testing.TestAccounts;
import it.florwork.testing.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Every screen and plain page in a language in which each text stands in brackets: a letter outside of them is a word that
 * nobody translates, unless it is marked as data ({@link it.florwork.shared.ui.Data}).
 */
@BrowserTest
class PseudoLanguageTest {
    /** Every text that is drawn or read out, each with the place it stands at. */
    private static final String SEEN = """
            () => {
                const seen = [];
                const say = (where, text) => { if (text && text.trim()) seen.push(where + ' says: ' + text.trim()); };
                const walk = node => {
                    if (node.nodeType === Node.TEXT_NODE) {
                        say(node.parentElement?.tagName.toLowerCase() + '.' + (node.parentElement?.className ?? ''), node.data);
                    }
                    if (node.nodeType !== Node.ELEMENT_NODE) return;
                    if (['STYLE', 'SCRIPT', 'TEMPLATE', 'NOSCRIPT'].includes(node.tagName)) return;
                    if (node.classList.contains('fw-data') || !(node.checkVisibility?.() ?? true)) return;
                    for (const name of ['aria-label', 'aria-valuetext', 'aria-roledescription', 'title', 'placeholder', 'alt']) {
                        say(node.tagName.toLowerCase() + '@' + name, node.getAttribute(name));
                    }
                    if (node.getAttribute('role') === 'combobox') say(node.tagName.toLowerCase(), node.value);
                    const inside = node.tagName === 'SLOT' && node.assignedNodes().length
                        ? node.assignedNodes()
                        : (node.shadowRoot ?? node).childNodes;
                    inside.forEach(walk);
                };
                say('title', document.title);
                walk(document.body);
                return seen;
            }""";

    @LocalServerPort
    int port;

    @Autowired
    EveryScreen screens;

    @Autowired
    TestAccounts accounts;

    private final List<String> untranslated = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();

    @Test
    void everyWordOfEveryScreenIsTranslated() {
        var tours = screens.tours();
        PseudoLanguage.during(() -> tours.forEach(tour -> {
            try (var window = Window.desktop(port, "it-IT").signIn(tour.viewer().username())) {
                for (String address : tour.addresses()) {
                    window.go(address);
                    read(window, tour.viewer().role() + " " + address);
                }
                window.page().setViewportSize(390, 844);
                window.page()
                        .locator(".fw-tabs vaadin-button, .fw-tabs button")
                        .last()
                        .click();
                window.settles();
                read(window, tour.viewer().role() + " menu");
            }
        }));
        nothingIsLeft();
    }

    @Test
    void everyWordOfThePlainPagesIsTranslated() {
        PseudoLanguage.during(() -> {
            try (var window = Window.phone(port, "it-IT")) {
                var pages = List.<Consumer<Window>>of(
                        visit -> visit.open("/login"),
                        visit -> visit.open("/login?error"),
                        visit -> visit.open("/login?over"),
                        visit -> visit.open("/accessibilita"),
                        visit -> visit.open("/privacy"),
                        visit -> visit.open("/invito/nobody-knows-this"));
                for (var page : pages) {
                    page.accept(window);
                    read(window, window.page().url());
                }
                window.signIn(accounts.fresh(Role.OPERATOR).username());
                for (String path :
                        List.of("/membership", "/nowhere", "/actuator/env", "/app/nowhere", "/app/organisations")) {
                    window.open(path);
                    read(window, path);
                }
            }
        });
        nothingIsLeft();
    }

    private void read(Window window, String where) {
        for (Object said : (List<?>) window.page().evaluate(SEEN)) {
            String text = said.toString().replaceFirst("^[^⟦]*? says: ", "");
            String place = where + ": " + said;
            if (text.matches("(?s).*⟦![a-z]+\\.[A-Za-z].*")) {
                missing.add(place);
            }
            if (outside(text).matches("(?s).*\\p{L}.*")) {
                untranslated.add(place);
            }
        }
    }

    /** What stands in no brackets; a text may hold others. The portal's name is the same in all languages. */
    private static String outside(String text) {
        String before;
        String rest = text.replace("FlorWork", "");
        do {
            before = rest;
            rest = before.replaceAll("⟦[^⟦⟧]*⟧", "");
        } while (!rest.equals(before));
        return rest;
    }

    private void nothingIsLeft() {
        assertThat(missing).as("texts that no language has").isEmpty();
        assertThat(untranslated.stream().distinct())
                .as("words outside the translations")
                .isEmpty();
    }
}
