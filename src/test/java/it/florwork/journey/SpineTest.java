package it.florwork.journey;

import it.florwork.access.Role;
import it.florwork.shared.PortalClock;
import it.florwork.shell.Translations;
import it.florwork.testing.BrowserTest;
import it.florwork.testing.TestAccounts;
import it.florwork.testing.Window;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The whole story in English, in a database full of others: company and trainee at a desk, the team on phones. */
@BrowserTest
class SpineTest {
    @LocalServerPort
    int port;

    @Autowired
    PortalClock clock;

    @Autowired
    Translations texts;

    @Autowired
    TestAccounts accounts;

    @AfterEach
    void present() {
        clock.returnToPresent();
    }

    @Test
    void fromANeedToAVerifiedMonth() {
        var first = accounts.fresh(Role.ADMINISTRATOR);
        var second = accounts.fresh(Role.ADMINISTRATOR);
        var devices = new Spine.Devices() {
            @Override
            public Window outside(String locale) {
                return Window.desktop(port, locale);
            }

            @Override
            public Window office(String locale) {
                return Window.phone(port, locale);
            }
        };
        try (var story = new Spine(port, clock, texts, Locale.ENGLISH, devices, "en")) {
            story.play(first.username(), second.username());
        }
    }
}
