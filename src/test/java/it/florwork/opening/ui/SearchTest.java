package it.florwork.opening.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import it.florwork.access.ActAs;
import it.florwork.access.Role;
import it.florwork.company.CompanyService;
import it.florwork.shared.PhoneNumber;
import it.florwork.shell.SearchHit;
import it.florwork.shell.SearchSource;
import it.florwork.testing.As;
import it.florwork.testing.GivenNeeds;
import it.florwork.testing.GivenPeople;
import it.florwork.testing.PortalTest;
import it.florwork.testing.TestAccounts;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
@ViewPackages(classes = NeedView.class)
@As("operator")
class SearchTest extends SpringBrowserlessTest {
    @Autowired
    List<SearchSource> sources;

    @Autowired
    GivenNeeds given;

    @Autowired
    GivenPeople people;

    @Autowired
    TestAccounts accounts;

    @Autowired
    CompanyService companies;

    @Test
    void aPersonIsFoundByNamePhoneAndCodeAndTheAddressTellsNoneOfThem() {
        var person = people.referred(
                accounts.fresh(Role.CASE_MANAGER), people.somebody("Wanda", new PhoneNumber("+390557654399")));
        var byName = found("wanda " + person.identity().lastName());
        assertThat(byName).extracting(SearchHit::path).containsExactly("people/" + person.id());
        var hit = byName.getFirst();
        assertThat(hit.fact())
                .startsWith("Wanda P.")
                .doesNotContain(person.identity().lastName());
        assertThat(found("055 7654399")).containsExactly(hit);
        assertThat(found(hit.title())).containsExactly(hit);
    }

    private List<SearchHit> found(String text) {
        return sources.stream()
                .filter(source -> source.group().startsWith("candidate."))
                .flatMap(source -> source.search(text, 5).stream())
                .toList();
    }

    @Test
    void aCompanysNameFindsItAndItsNeeds() {
        var company = given.company();
        var need = given.published(company);
        var operator = accounts.named("operator");
        var name =
                ActAs.call(operator, () -> companies.organisation(company.id())).name();
        assertThat(sources.stream()
                        .filter(source -> source.group().matches("(opening|company)\\..*"))
                        .flatMap(source -> source.search(name, 5).stream()))
                .extracting(SearchHit::path)
                .containsExactlyInAnyOrder("companies/" + company.id(), "needs/" + need);
    }
}
