package it.florwork.opening.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import it.florwork.access.ActAs;
import it.florwork.opening.OpeningCatalogue;
import it.florwork.opening.OpeningStatus;
import it.florwork.testing.BrowserTest;
import it.florwork.testing.GivenNeeds;
import it.florwork.testing.TestAccounts;
import it.florwork.testing.UseCase;
import it.florwork.testing.Window;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A company writes a need on a phone, an operator publishes it on a desktop. */
@BrowserTest
@UseCase({"UC-15", "UC-16"})
class NeedInTheBrowserTest {
    @LocalServerPort
    int port;

    @Autowired
    GivenNeeds given;

    @Autowired
    TestAccounts accounts;

    @Autowired
    OpeningCatalogue catalogue;

    @Test
    void aNeedIsWrittenWithOneHandAndPublished() {
        var company = given.company();
        accounts.named("operator");
        try (var phone = Window.phone(port, "it-IT").signIn(company.contact().username())) {
            var page = phone.page();
            phone.open("/app/my-needs")
                    .sees("Nuovo fabbisogno")
                    .shot("my-needs-empty")
                    .isAccessible();
            page.getByText("Nuovo fabbisogno").first().click();
            phone.sees("Domanda 1 di 6");
            page.getByLabel("Mestiere").fill("Aiuto giard");
            page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Aiuto giardiniere"))
                    .click();
            page.getByLabel("Che cosa si fa").fill("Annaffiare, diserbare a mano, pulire i vialetti.");
            phone.shot("need-1").isAccessible().click("Avanti: dove");
            phone.sees("Domanda 2 di 6");
            page.getByRole(AriaRole.RADIO).first().check();
            phone.sees("Posti che potete offrire qui")
                    .shot("need-2")
                    .isAccessible()
                    .click("Avanti: da quando");

            phone.sees("Domanda 3 di 6");
            page.getByLabel("Primo giorno possibile").click();
            phone.click("Oggi");
            phone.shot("need-3").isAccessible().click("Avanti: giorni e orari");
            phone.sees("Domanda 4 di 6");
            for (var cell : new String[] {"Lunedì 9–11", "Martedì 9–11", "Martedì 11–13"}) {
                page.getByLabel(cell).check();
            }
            phone.sees("6 ore a settimana")
                    .sees("Entro 40 ore")
                    .shot("need-4")
                    .isAccessible()
                    .click("Avanti: cosa serve");

            phone.sees("Domanda 5 di 6").shot("need-5").isAccessible().click("Avanti: chi segue");
            phone.sees("Domanda 6 di 6");
            page.locator("vaadin-select").first().click();
            page.getByRole(AriaRole.OPTION).first().click();
            phone.shot("need-6").isAccessible().click("Avanti: rileggi tutto");
            phone.sees("Invia all’operatrice").shot("need-read").isAccessible().click("Invia all’operatrice");
            phone.sees("Inviato").shot("need-sent");
        }
        var need = ActAs.call(company.contact(), catalogue::mine).getFirst();
        assertThat(need.status()).isEqualTo(OpeningStatus.SENT);
        try (var desktop = Window.desktop(port, "it-IT").signIn("operator")) {
            desktop.open("/app/needs").sees("Aiuto giardiniere").shot("needs").isAccessible();
            desktop.open("/app/needs/" + need.id())
                    .sees("Pubblica")
                    .shot("need-to-check")
                    .isAccessible()
                    .click("Pubblica");
            desktop.sees("Sospendi").shot("need-published");
            desktop.open("/app/companies/" + company.id())
                    .sees("Convenzione")
                    .shot("company")
                    .isAccessible();
        }
        assertThat(ActAs.call(company.contact(), catalogue::mine).getFirst().status())
                .isEqualTo(OpeningStatus.PUBLISHED);
    }

    @Test
    void whatTwoWindowsTypeIsNeverLost() {
        var company = given.company();
        String form = "/app/my-needs/" + given.published(company) + "/edit/1";
        try (var first = Window.phone(port, "it-IT").signIn(company.contact().username());
                var second =
                        Window.desktop(port, "it-IT").signIn(company.contact().username())) {
            first.open(form).page().getByLabel("Che cosa si fa").fill("Annaffiare la mattina.");
            first.sees("Bozza salvata");
            second.open(form).page().getByLabel("Che cosa si fa").fill("Annaffiare la sera.");
            second.sees("Bozza salvata").click("Salva e rimanda in controllo").sees("Inviato");
            first.click("Salva e rimanda in controllo")
                    .sees("Nel frattempo è cambiato")
                    .sees("È diverso: Lavoro.")
                    .sees("Quello che hai scritto resta salvato")
                    .isAccessible()
                    .shot("need-conflict");
        }
    }

    @Test
    void whoseSessionEndsFindsAgainWhatWasTyped() {
        var company = given.company();
        try (var phone = Window.phone(port, "it-IT").signIn(company.contact().username())) {
            phone.open("/app/my-needs/new").page().getByLabel("Che cosa si fa").fill("Annaffiare i gelsomini.");
            phone.sees("Bozza salvata");
            var context = phone.page().context();
            var session = context.cookies().stream()
                    .filter(cookie -> cookie.name.equals("florwork"))
                    .findFirst()
                    .orElseThrow();
            session.value = "ended";
            context.addCookies(List.of(session));
            phone.click("Avanti: dove").page().waitForURL("**/login?over");
            phone.shot("session-over").isAccessible();
            phone.signIn(company.contact().username());
            phone.open("/app/my-needs/new").click("Riprendi da lì");
            phone.sees("Bozza salvata");
            assertThat(phone.page().getByLabel("Che cosa si fa").inputValue()).isEqualTo("Annaffiare i gelsomini.");
        }
    }
}
