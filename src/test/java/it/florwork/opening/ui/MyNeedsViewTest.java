package it.florwork.opening.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import it.florwork.access.ActAs;
import it.florwork.opening.OpeningCatalogue;
import it.florwork.opening.PostOpening;
import it.florwork.testing.As;
import it.florwork.testing.GivenNeeds;
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
@ViewPackages(classes = MyNeedsView.class)
@As("company2")
@UseCase("UC-15")
class MyNeedsViewTest extends SpringBrowserlessTest {
    @Autowired
    GivenNeeds given;

    @Autowired
    TestAccounts accounts;

    @Autowired
    OpeningCatalogue catalogue;

    @BeforeEach
    void inItalian() {
        UI.getCurrent().setLocale(Locale.ITALIAN);
    }

    @Test
    void whatWaitsForTheCompanyStandsFirstInOneQuery() {
        var company = given.companyOf(accounts.named("company2"), 3);
        given.draft(company, PostOpening.blank());
        given.published(company);
        assertThat(Statements.queriesDuring(() -> navigate(MyNeedsView.class))).hasSize(1);
        assertThat(find(H2.class).all())
                .extracting(H2::getText)
                .containsExactly("Aspettano te", "Inviati e pubblicati");
    }

    @Test
    void aNeedIsRepeatedAsANewDraft() {
        var company = given.companyOf(accounts.named("company2"), 3);
        var id = given.published(company);
        navigate(MyNeedView.class, Map.of("need", id.toString()));
        test(find(Button.class).withText("Ripeti questo fabbisogno").single()).click();
        assertThat(getCurrentView()).isInstanceOf(NeedFormView.class);
        assertThat(ActAs.call(company.contact(), catalogue::mine).getFirst().title())
                .isEqualTo("Aiuto giardiniere");
    }

    @Test
    void anotherCompanysNeedIsNotFound() {
        var id = given.published(given.company());
        UI.getCurrent().navigate("my-needs/" + id);
        assertThat(getCurrentView()).isNotInstanceOf(MyNeedView.class);
    }
}
