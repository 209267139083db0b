package it.florwork.shell;

import static org.assertj.core.api.Assertions.assertThat;

import it.florwork.testing.PseudoLanguage;
import it.florwork.testing.Window;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads screens while the portal speaks {@link PseudoLanguage}: a letter outside of the brackets is a word that nobody
 * translates, unless it is marked as data ({@link it.florwork.shared.ui.Data}).
 */
final class Untranslated {
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

    private final List<String> untranslated = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();

    void read(Window window, String where) {
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

    void nothingIsLeft() {
        assertThat(missing).as("texts that no language has").isEmpty();
        assertThat(untranslated.stream().distinct())
                .as("words outside the translations")
                .isEmpty();
    }
}
