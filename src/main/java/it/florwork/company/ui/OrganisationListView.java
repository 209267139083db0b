package it.florwork.company.ui;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import it.florwork.access.Role;
import it.florwork.company.OrganisationRow;
import it.florwork.company.OrganisationService;
import it.florwork.shared.ui.PagedRows;
import it.florwork.shared.ui.RecordLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.data.domain.PageRequest;

/** The administrator's register of organisations. */
@Route("organisations")
@PageTitle("company.organisations.title")
@Menu(title = "company.organisations.title", order = 920, icon = "company")
@RolesAllowed(Role.ADMINISTRATOR)
class OrganisationListView extends SearchedList {
    private final transient OrganisationService register;

    OrganisationListView(OrganisationService register) {
        super("company.organisations.title", "organisations");
        this.register = register;
        offer(new RecordLink("organisations/new", getTranslation("company.new")).asPrimary());
    }

    @Override
    int count(String text) {
        return register.count(text);
    }

    @Override
    List<OrganisationRow> read(String text, int page) {
        return register.rows(text, PageRequest.of(page, PagedRows.SIZE));
    }
}
