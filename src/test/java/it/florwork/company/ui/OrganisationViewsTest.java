package it.florwork.company.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import it.florwork.access.ActAs;
import it.florwork.access.OrganisationId;
import it.florwork.company.CompanyService;
import it.florwork.shared.Ids;
import it.florwork.shared.ui.WorkRow;
import it.florwork.testing.As;
import it.florwork.testing.GivenNeeds;
import it.florwork.testing.PortalTest;
import it.florwork.testing.Statements;
import it.florwork.testing.TestAccounts;
import it.florwork.testing.UseCase;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
@ViewPackages(classes = OrganisationView.class)
@As("admin")
@UseCase("UC-18")
class OrganisationViewsTest extends SpringBrowserlessTest {
    @Autowired
    GivenNeeds given;

    @Autowired
    TestAccounts accounts;

    @Autowired
    CompanyService companies;

    @BeforeEach
    void inItalian() {
        UI.getCurrent().setLocale(Locale.ITALIAN);
    }

    @Test
    void theAdministratorFoundsACompanyAndAddsASite() {
        var name = "Vivaio " + Ids.opaque();
        navigate("organisations/new", OrganisationFormView.class);
        write("Nome", name);
        write("Partita IVA", "00743110158");
        press("Salva");
        assertThat(field("Partita IVA").getErrorMessage()).startsWith("Questa partita IVA non torna");
        assertThat(field("Nome").getValue()).isEqualTo(name);
        write("Partita IVA", TestAccounts.vatNumber().value());
        press("Salva");
        assertThat(find(H1.class).single().getText()).isEqualTo(name);

        var address = UI.getCurrent().getActiveViewLocation().getPath();
        var company = new OrganisationId(UUID.fromString(address.substring("organisations/".length())));
        navigate(SiteFormView.class, Map.of("organisation", company.toString(), "site", "new"));
        write("Nome della sede", "Serre");
        write("Indirizzo", "Via delle Serre 1");
        write("Comune", "Firenze");
        write("Festa del patrono", "31/6");
        write("Codice ATECO", "01.30");
        test(find(IntegerField.class).single()).setValue(12);
        press("Salva");
        assertThat(field("Festa del patrono").getErrorMessage()).startsWith("Scrivi giorno e mese");
        write("Festa del patrono", "24/6");
        press("Salva");
        assertThat(find(H2.class).all()).extracting(H2::getText).contains("Serre");
        assertThat(ActAs.call(accounts.named("operator"), () -> companies.organisation(company))
                        .sites())
                .hasSize(1);
    }

    @Test
    void theRegisterIsTwoQueriesAPage() {
        given.company();
        assertThat(Statements.queriesDuring(() -> navigate(OrganisationListView.class)))
                .hasSize(2);
        assertThat(find(WorkRow.class).all()).isNotEmpty();
    }

    @Test
    @As("operator")
    void anOperatorFindsACompanyAndSeesItsSiteAndItsNeeds() {
        var company = given.company();
        given.published(company);
        var name = ActAs.call(accounts.named("operator"), () -> companies.organisation(company.id()))
                .name();
        UI.getCurrent().navigate(CompanyListView.class, QueryParameters.simple(Map.of("q", name)));
        assertThat(find(WorkRow.class).all()).hasSize(1);
        assertThat(Statements.queriesDuring(() -> navigate(
                        CompanyView.class, Map.of("company", company.id().toString()))))
                .hasSizeLessThanOrEqualTo(8);
        assertThat(find(H1.class).single().getText()).isEqualTo(name);
        assertThat(find(WorkRow.class).all()).isNotEmpty();
    }

    @Test
    @As("operator")
    void anOperatorRecordsTheDeclaration() {
        var company = given.company();
        navigate(CompanyView.class, Map.of("company", company.id().toString()));
        press("Registra la dichiarazione");
        test(find(Button.class, find(FormDialog.class).single())
                        .withText("Salva")
                        .single())
                .click();
        assertThat(ActAs.call(accounts.named("operator"), () -> companies.organisation(company.id()))
                        .declaration())
                .isNotNull();
    }

    private TextField field(String label) {
        return find(TextField.class).all().stream()
                .filter(field -> field.getLabel().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private void write(String label, String text) {
        test(field(label)).setValue(text);
    }

    private void press(String words) {
        test(find(Button.class).withText(words).single()).click();
    }
}
