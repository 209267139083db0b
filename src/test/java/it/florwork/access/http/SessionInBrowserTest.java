package it.florwork.access.http;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import it.florwork.access.ActAs;
import it.florwork.access.MembershipService;
import it.florwork.access.Role;
import it.florwork.testing.BrowserTest;
import it.florwork.testing.TestAccounts;
import it.florwork.testing.UseCase;
import it.florwork.testing.Window;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@BrowserTest
@UseCase({"UC-02", "UC-03", "UC-04"})
class SessionInBrowserTest {
    @LocalServerPort
    int port;

    @Autowired
    TestAccounts given;

    @Autowired
    MembershipService memberships;

    @Test
    void whoIsSentAwayInTheMiddleOfAViewMeetsTheLoginPage() {
        var ended = given.fresh(Role.ADMINISTRATOR);
        var administrator = given.fresh(Role.ADMINISTRATOR);
        try (var window = Window.desktop(port, "it-IT").signIn(ended.username())) {
            window.open("/app/memberships").sees("Chi entra nel portale");
            ActAs.run(administrator, () -> memberships.end(ended.membership()));
            window.page().getByLabel("Cerca una persona").fill("qualcuno");
            window.page().waitForURL(Pattern.compile(".*/login.*"));
            window.sees("Nome utente");
        }
    }

    @Test
    void anAdministratorInvitesATutorWhoComesIn() {
        var administrator = given.fresh(Role.ADMINISTRATOR);
        var company = given.fresh(Role.COMPANY_CONTACT);
        String name = "tutor-" + company.user().toString().substring(24);
        String link;
        try (var window = Window.desktop(port, "it-IT").signIn(administrator.username())) {
            window.open("/app/memberships").click("Invita");
            window.page().getByLabel("Nome utente").fill(name);
            window.page().getByLabel("Nome da mostrare").fill("Tutor del Vivaio");
            var organisation = window.page().getByLabel("Organizzazione").first();
            organisation.fill("Prova " + company.organisation().toString().substring(9));
            window.page()
                    .getByRole(AriaRole.OPTION)
                    .filter(new Locator.FilterOptions()
                            .setHasText(company.organisation().toString().substring(9)))
                    .first()
                    .click();
            window.settles(); // the roles are those that this organisation may give
            window.page().locator("vaadin-select").last().click();
            window.page()
                    .getByRole(AriaRole.OPTION)
                    .filter(new Locator.FilterOptions().setHasText("Tutor aziendale"))
                    .first()
                    .click();
            window.shot("invite").button("Invita").last().click();
            var field = window.page().getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Collegamento"));
            link = field.inputValue();
            window.shot("invite-link");
        }
        try (var window = Window.phone(port, "it-IT")) {
            window.page().navigate(link);
            window.sees("Scegli la tua password").shot("invitation").isAccessible();
            window.page().getByLabel("Password nuova").fill("una frase lunga");
            window.page().getByLabel("Scrivila di nuovo").fill("una frase lunga");
            window.click("Salva ed entra").sees("La password è salvata");
            window.signIn(name, "una frase lunga");
        }
    }

    @Test
    void thePlainPagesAreForEverybody() {
        try (var window = Window.phone(port, "it-IT").open("/login")) {
            window.sees("Nome utente").isAccessible();
            window.signIn(given.fresh(Role.CANDIDATE).username());
            window.open("/membership").sees("In quale ruolo").shot("membership").isAccessible();
            window.open("/nowhere")
                    .sees("Questa pagina non c’è")
                    .shot("missing")
                    .isAccessible();
        }
    }
}
