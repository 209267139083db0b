package it.florwork.cockpit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import it.florwork.access.ActAs;
import it.florwork.cockpit.WorkSide;
import it.florwork.opening.OpeningCatalogue;
import it.florwork.opening.OpeningId;
import it.florwork.opening.OpeningService;
import it.florwork.opening.RejectionReason;
import it.florwork.shared.ui.WorkRow;
import it.florwork.testing.As;
import it.florwork.testing.GivenNeeds;
import it.florwork.testing.PortalTest;
import it.florwork.testing.TestAccounts;
import it.florwork.testing.UseCase;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
@ViewPackages(classes = TodayView.class)
@As("operator")
class TodayViewTest extends SpringBrowserlessTest {
    @Autowired
    GivenNeeds given;

    @Autowired
    TestAccounts accounts;

    @Autowired
    OpeningService openings;

    @Autowired
    OpeningCatalogue catalogue;

    @Test
    @UseCase("UC-43")
    void aNeedThatWasSentWaitsForACheckAndLeadsToItsRecord() {
        var company = given.company();
        var need = given.sent(company, given.gardenHelper(company));

        search(need);

        assertThat(links()).contains("needs/" + need);
    }

    @Test
    @UseCase("UC-43")
    void whatIsDoneLeavesTheList() {
        var company = given.company();
        var need = given.sent(company, given.gardenHelper(company));
        ActAs.run(
                accounts.named("operator"), () -> openings.reject(need, RejectionReason.DUPLICATE, "Già pubblicato."));

        search(need);

        assertThat(links()).doesNotContain("needs/" + need);
    }

    @Test
    @UseCase("UC-43")
    void theListCanBeNarrowedToOneSide() {
        var company = given.company();
        var need = given.sent(company, given.gardenHelper(company));

        narrowedTo(WorkSide.COMPANY, need);
        assertThat(links()).contains("needs/" + need);

        narrowedTo(WorkSide.PERSON, need);
        assertThat(links()).doesNotContain("needs/" + need);
    }

    @Test
    @UseCase("UC-94")
    void whatIsPutOffLeavesTheListAndCanBeTakenUpAgain() {
        var company = given.company();
        var need = given.sent(company, given.gardenHelper(company));
        search(need);
        test($(Button.class).all().stream()
                        .filter(button -> button.getElement().hasAttribute("data-act"))
                        .findFirst()
                        .orElseThrow())
                .click();
        test($(Button.class).withText("Rimanda").all().getLast()).click();
        assertThat(links()).doesNotContain("needs/" + need);

        UI.getCurrent()
                .navigate(TodayView.class, QueryParameters.simple(Map.of("q", companyOf(need), "show", "rested")));
        test($(Button.class).withText("Riprendi").all().getFirst()).click();
        search(need);
        assertThat(links()).contains("needs/" + need);
    }

    private void search(OpeningId need) {
        UI.getCurrent().navigate(TodayView.class, QueryParameters.of("q", companyOf(need)));
    }

    private void narrowedTo(WorkSide side, OpeningId need) {
        UI.getCurrent()
                .navigate(TodayView.class, QueryParameters.simple(Map.of("side", side.name(), "q", companyOf(need))));
    }

    private String companyOf(OpeningId need) {
        return ActAs.call(accounts.named("operator"), () -> catalogue.detail(need))
                .organisationName();
    }

    private List<String> links() {
        return $(WorkRow.class).all().stream()
                .flatMap(row -> $(Anchor.class).from(row).all().stream())
                .map(Anchor::getHref)
                .toList();
    }
}
