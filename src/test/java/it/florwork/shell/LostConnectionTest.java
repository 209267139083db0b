package it.florwork.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import it.florwork.access.Role;
import it.florwork.testing.BrowserTest;
import it.florwork.testing.TestAccounts;
import it.florwork.testing.UseCase;
import it.florwork.testing.Window;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** As when the server is killed in the middle of typing: it answers no more, and then knows the session no more. */
@BrowserTest
class LostConnectionTest {
    @LocalServerPort
    int port;

    @Autowired
    TestAccounts given;

    @Test
    @UseCase("UC-10")
    void whatWasTypedWhileTheServerWasAwayIsOfferedBack() {
        var manager = given.fresh(Role.CASE_MANAGER);
        try (var phone = Window.phone(port, "it-IT").signIn(manager.username())) {
            var page = phone.open("/app/refer").page();
            page.getByLabel("Cognome").fill("Bianchi");
            phone.sees("Bozza salvata");
            page.context().route("**", route -> route.abort("connectionrefused"));
            page.getByLabel("Cognome").fill("Bianchini");
            page.getByLabel("Nome", new Page.GetByLabelOptions().setExact(true)).fill("Ada");
            phone.sees("Senza rete").shot("server-away");
            forgetsTheSession(page.context());
            page.context().unrouteAll();
            page.waitForURL("**/login**");
            phone.enter(manager.username(), TestAccounts.PASSWORD);
            assertThat(page.url()).endsWith("/app/refer");
            phone.click("Riprendi da lì").sees("Bozza salvata");
            assertThat(page.getByLabel("Cognome").inputValue()).isEqualTo("Bianchini");
            assertThat(page.getByLabel("Nome", new Page.GetByLabelOptions().setExact(true))
                            .inputValue())
                    .isEqualTo("Ada");
        }
    }

    private static void forgetsTheSession(BrowserContext context) {
        var session = context.cookies().stream()
                .filter(cookie -> cookie.name.equals("florwork"))
                .findFirst()
                .orElseThrow();
        session.value = "unknown";
        context.addCookies(List.of(session));
    }
}
