package it.florwork.company.ui;

import com.vaadin.flow.component.UI;
import it.florwork.company.CompanyService;
import it.florwork.shell.SearchHit;
import it.florwork.shell.SearchSource;
import java.util.List;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Finds companies by a word of their name or by their VAT number. */
@Component
class CompanySearch implements SearchSource {
    private final CompanyService companies;

    CompanySearch(CompanyService companies) {
        this.companies = companies;
    }

    @Override
    public String group() {
        return "company.companies.title";
    }

    @Override
    public List<SearchHit> search(String text, int limit) {
        var ui = UI.getCurrentOrThrow();
        return companies.companies(text, PageRequest.of(0, limit)).stream()
                .map(company -> new SearchHit(
                        company.name(),
                        ui.getTranslation("company.sites", company.sites()),
                        "companies/" + company.id()))
                .toList();
    }
}
