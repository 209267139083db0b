package it.florwork.company.ui;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import it.florwork.access.Role;
import it.florwork.company.CompanyService;
import it.florwork.company.OrganisationRow;
import it.florwork.shared.ui.PagedRows;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.data.domain.PageRequest;

/** The companies that host, for the team. */
@Route("companies")
@PageTitle("company.companies.title")
@Menu(title = "company.companies.title", order = 40, icon = "company")
@RolesAllowed({Role.OPERATOR, Role.CASE_MANAGER})
class CompanyListView extends SearchedList {
    private final transient CompanyService companies;

    CompanyListView(CompanyService companies) {
        super("company.companies.title", "companies");
        this.companies = companies;
    }

    @Override
    int count(String text) {
        return companies.count(text);
    }

    @Override
    List<OrganisationRow> read(String text, int page) {
        return companies.companies(text, PageRequest.of(page, PagedRows.SIZE));
    }
}
