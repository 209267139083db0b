package it.florwork.opening.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import it.florwork.access.ActAs;
import it.florwork.opening.OpeningCatalogue;
import it.florwork.opening.OpeningId;
import it.florwork.opening.OpeningStatus;
import it.florwork.opening.RejectionReason;
import it.florwork.shared.ui.WorkRow;
import it.florwork.testing.As;
import it.florwork.testing.GivenNeeds;
import it.florwork.testing.GivenNeeds.Company;
import it.florwork.testing.PortalTest;
import it.florwork.testing.Statements;
import it.florwork.testing.TestAccounts;
import it.florwork.testing.UseCase;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
@ViewPackages(classes = NeedView.class)
@As("operator")
@UseCase("UC-16")
class NeedViewTest extends SpringBrowserlessTest {
    @Autowired
    GivenNeeds given;

    @Autowired
    TestAccounts accounts;

    @Autowired
    OpeningCatalogue catalogue;

    private Company company;
    private OpeningId id;

    @BeforeEach
    void aNeedToCheck() {
        UI.getCurrent().setLocale(Locale.ITALIAN);
        company = given.company();
        id = given.sent(company, given.gardenHelper(company));
    }

    @Test
    void anOperatorPublishesWhatACompanySent() {
        open();
        assertThat(find(H1.class).single().getText()).isEqualTo("Aiuto giardiniere");
        press("Pubblica");
        assertThat(status()).isEqualTo(OpeningStatus.PUBLISHED);
        assertThat(find(Button.class).withText("Pubblica").exists()).isFalse();
    }

    @Test
    void returningAsksForANote() {
        open();
        press("Rimanda con una nota");
        var dialog = find(DecisionDialog.class).single();
        pressIn(dialog, "Rimanda con una nota");
        var note = find(TextArea.class, dialog).single();
        assertThat(note.isInvalid()).isTrue();
        test(note).setValue("Quali attrezzi si usano?");
        pressIn(dialog, "Rimanda con una nota");
        assertThat(status()).isEqualTo(OpeningStatus.RETURNED);
        assertThat(ActAs.call(company.contact(), () -> catalogue.detail(id)).lastNote())
                .isEqualTo("Quali attrezzi si usano?");
    }

    @Test
    @SuppressWarnings("unchecked")
    void rejectingAsksForAReason() {
        open();
        press("Non accogliere");
        var dialog = find(DecisionDialog.class).single();
        pressIn(dialog, "Non accogliere");
        assertThat(status()).isEqualTo(OpeningStatus.SENT);
        Select<RejectionReason> reason = find(Select.class, dialog).single();
        reason.setValue(RejectionReason.REPLACES_STAFF);
        pressIn(dialog, "Non accogliere");
        assertThat(status()).isEqualTo(OpeningStatus.REJECTED);
    }

    @Test
    void theListIsTwoQueriesAndFindsByCompany() {
        var name = ActAs.call(accounts.named("operator"), () -> catalogue.detail(id))
                .organisationName();
        var asked = QueryParameters.simple(Map.of("show", "TO_CHECK", "q", name));
        assertThat(Statements.queriesDuring(() -> UI.getCurrent().navigate(NeedListView.class, asked)))
                .hasSize(2);
        assertThat(find(WorkRow.class).all()).hasSize(1);
        assertThat(find(H1.class).single().getText()).isEqualTo("Un fabbisogno");
    }

    @Test
    @As("casemanager")
    void aCaseManagerReadsButDoesNotDecide() {
        open();
        assertThat(find(Button.class).withText("Pubblica").exists()).isFalse();
    }

    @Test
    @As("company2")
    void aCompanyDoesNotReachTheTeamsPage() {
        UI.getCurrent().navigate("needs/" + id);
        assertThat(getCurrentView()).isNotInstanceOf(NeedView.class);
    }

    private void open() {
        navigate(NeedView.class, Map.of("need", id.toString()));
    }

    private OpeningStatus status() {
        return ActAs.call(accounts.named("operator"), () -> catalogue.detail(id))
                .status();
    }

    private void press(String words) {
        test(find(Button.class).withText(words).single()).click();
    }

    private void pressIn(DecisionDialog dialog, String words) {
        test(find(Button.class, dialog).withText(words).single()).click();
    }
}
