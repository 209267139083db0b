package it.florwork.cockpit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import it.florwork.access.ActAs;
import it.florwork.cockpit.WorkSide;
import it.florwork.opening.OpeningService;
import it.florwork.opening.RejectionReason;
import it.florwork.shared.ui.WorkRow;
import it.florwork.testing.As;
import it.florwork.testing.GivenNeeds;
import it.florwork.testing.PortalTest;
import it.florwork.testing.TestAccounts;
import it.florwork.testing.UseCase;
import java.util.List;
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

    @Test
    @UseCase("UC-43")
    void aNeedThatWasSentWaitsForACheckAndLeadsToItsRecord() {
        var company = given.company();
        var need = given.sent(company, given.gardenHelper(company));

        navigate(TodayView.class);

        assertThat(links()).contains("needs/" + need);
    }

    @Test
    @UseCase("UC-43")
    void whatIsDoneLeavesTheList() {
        var company = given.company();
        var need = given.sent(company, given.gardenHelper(company));
        ActAs.run(
                accounts.named("operator"), () -> openings.reject(need, RejectionReason.DUPLICATE, "Già pubblicato."));

        navigate(TodayView.class);

        assertThat(links()).doesNotContain("needs/" + need);
    }

    @Test
    @UseCase("UC-43")
    void theListCanBeNarrowedToOneSide() {
        var company = given.company();
        var need = given.sent(company, given.gardenHelper(company));

        narrowedTo(WorkSide.COMPANY);
        assertThat(links()).contains("needs/" + need);

        narrowedTo(WorkSide.PERSON);
        assertThat(links()).doesNotContain("needs/" + need);
    }

    private void narrowedTo(WorkSide side) {
        UI.getCurrent().navigate(TodayView.class, QueryParameters.of("side", side.name()));
    }

    private List<String> links() {
        return $(WorkRow.class).all().stream()
                .flatMap(row -> $(Anchor.class).from(row).all().stream())
                .map(Anchor::getHref)
                .toList();
    }
}
