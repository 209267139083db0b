package it.florwork.shell;

import static org.assertj.core.api.Assertions.assertThat;

import it.florwork.access.Role;
import it.florwork.testing.BrowserTest;
import it.florwork.testing.TestAccounts;
import it.florwork.testing.Window;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The frame in a real browser: look, landmarks, language, the way out. */
@BrowserTest
class FrameTest {
    @LocalServerPort
    private int port;

    @Autowired
    private TestAccounts accounts;

    @Test
    void anOperatorHasSectionsAtTheSideAndOneSearchBox() {
        try (var window = Window.desktop(port, "it-IT")
                .signIn(accounts.fresh(Role.OPERATOR).username())) {
            window.sees("Fabbisogni").sees("Accessibilità").isAccessible().shot("frame-operator");
            assertThat(window.page().locator(".fw-rail .fw-menu-count").allTextContents())
                    .hasSize(6)
                    .allMatch(number -> number.matches("\\d+"));
            assertThat(window.page().evaluate("getComputedStyle(document.body).backgroundColor"))
                    .isEqualTo("rgb(248, 245, 240)");
        }
    }

    @Test
    void aTraineeHasThemBelowAndChangesLanguageThere() {
        try (var window = Window.phone(port, "it-IT")
                .signIn(accounts.fresh(Role.CANDIDATE).username())) {
            window.sees("Altro").isAccessible().shot("frame-candidate");
            window.click("Altro");
            window.sees("Lingua").isAccessible().shot("frame-account");
            window.click("English");
            window.sees("More");
            assertThat(window.page().locator("html").getAttribute("lang")).isEqualTo("en");
        }
    }

    @Test
    void thePortalCanBeInstalledOnAPhone() {
        try (var window = Window.phone(port, "it-IT")
                .signIn(accounts.fresh(Role.CANDIDATE).username())) {
            window.settles();
            var devTools = window.page().context().newCDPSession(window.page());
            var found = devTools.send("Page.getAppManifest");
            assertThat(found.getAsJsonArray("errors")).isEmpty();
            var manifest = found.getAsJsonObject("manifest");
            String root = "http://localhost:" + port + "/app/";
            assertThat(manifest.get("id").getAsString()).isEqualTo(root);
            assertThat(manifest.get("scope").getAsString()).isEqualTo(root);
            assertThat(manifest.get("startUrl").getAsString()).isEqualTo(root);
            assertThat(manifest.getAsJsonArray("icons"))
                    .hasSize(3)
                    .allSatisfy(icon -> assertThat(window.page()
                                    .request()
                                    .get(icon.getAsJsonObject().get("url").getAsString())
                                    .status())
                            .isEqualTo(200));
            assertThat(devTools.send("Page.getInstallabilityErrors").getAsJsonArray("installabilityErrors"))
                    .allMatch(error -> error.getAsJsonObject()
                            .get("errorId")
                            .getAsString()
                            .equals("in-incognito")); // each window of a test is
        }
    }

    @Test
    void whatIsNotThereSaysSoWithItsStatus() {
        try (var window = Window.desktop(port, "it-IT")
                .signIn(accounts.fresh(Role.OPERATOR).username())) {
            var answer = window.page()
                    .navigate("http://localhost:" + port + "/app/needs/0193a000-0000-7000-8000-000000000000");
            assertThat(answer.status()).isEqualTo(404);
            window.sees("Questa pagina non c’è").isAccessible().shot("frame-missing");
        }
    }

    @Test
    void theLoginPageIsPlainAndWorksWithoutScript() {
        try (var window = Window.phone(port, "it-IT").open("/login")) {
            window.sees("Tirocini, presenze e progressi, insieme.")
                    .isAccessible()
                    .shot("login");
            window.click("Mostra");
            assertThat(window.page().locator("#password").getAttribute("type")).isEqualTo("text");
            window.open("/accessibilita").isAccessible().shot("accessibility");
            window.open("/privacy?lang=en").sees("Which data").isAccessible();
        }
    }
}
