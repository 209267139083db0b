package it.florwork.shell;

import it.florwork.access.Role;
import it.florwork.testing.BrowserTest;
import it.florwork.testing.PseudoLanguage;
import it.florwork.testing.TestAccounts;
import it.florwork.testing.Window;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every plain page in a language in which each text stands in brackets; the views are read in {@link EveryScreenTest}. */
@BrowserTest
class PseudoLanguageTest {
    @LocalServerPort
    int port;

    @Autowired
    TestAccounts accounts;

    private final Untranslated words = new Untranslated();

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
                    words.read(window, window.page().url());
                }
                window.signIn(accounts.fresh(Role.OPERATOR).username());
                for (String path :
                        List.of("/membership", "/nowhere", "/actuator/env", "/app/nowhere", "/app/organisations")) {
                    window.open(path);
                    words.read(window, path);
                }
            }
        });
        words.nothingIsLeft();
    }
}
