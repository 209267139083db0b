package it.florwork.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import it.florwork.testing.BrowserTest;
import it.florwork.testing.EveryScreen;
import it.florwork.testing.PseudoLanguage;
import it.florwork.testing.Window;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Every screen as every role, once: words that nobody translates, what axe finds by night on a desktop and by day on a
 * phone, and what would scroll sideways.
 */
@BrowserTest
class EveryScreenTest {
    private static final int PHONE = 390;
    private static final int SMALLEST_PHONE = 320;

    @LocalServerPort
    int port;

    @Autowired
    EveryScreen screens;

    private final List<String> findings = new ArrayList<>();
    private final Untranslated words = new Untranslated();

    @Test
    void isTranslatedAndAccessibleByDayOnAPhoneAndByNightOnADesktop() {
        var tours = screens.tours();
        PseudoLanguage.during(() -> tours.forEach(this::follow));
        assertThat(findings).isEmpty();
        words.nothingIsLeft();
    }

    private void follow(EveryScreen.Tour tour) {
        var role = tour.viewer().role();
        try (var window = Window.desktop(port, "it-IT").signIn(tour.viewer().username())) {
            for (String address : tour.addresses()) {
                words.read(window.go(address), role + " " + address);
                inspect(window, role + " " + address);
            }
            window.page().setViewportSize(PHONE, 844);
            window.page()
                    .locator(".fw-tabs vaadin-button, .fw-tabs button")
                    .last()
                    .click();
            words.read(window.settles(), role + " menu");
        }
    }

    private void inspect(Window window, String where) {
        var page = window.page();
        light(page, ColorScheme.DARK);
        note(where + " by night on a desktop", window.axe("color-contrast"));
        page.setViewportSize(PHONE, 844);
        light(page, ColorScheme.LIGHT);
        note(where + " by day on a phone", window.axe());
        noteSideways(window, where + " on a phone");
        page.evaluate("document.documentElement.style.fontSize = '200%'");
        noteSideways(window, where + " with doubled text");
        page.evaluate("document.documentElement.style.fontSize = ''");
        page.setViewportSize(SMALLEST_PHONE, 640);
        noteSideways(window, where + " on the smallest phone");
        page.setViewportSize(1440, 900);
    }

    private static void light(Page page, ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    }

    private void note(String where, List<String> found) {
        found.forEach(finding -> findings.add(where + ": " + finding));
    }

    private void noteSideways(Window window, String where) {
        int pixels = window.sideways();
        if (pixels > 0) {
            findings.add(where + ": scrolls " + pixels + " pixels sideways");
        }
    }
}
