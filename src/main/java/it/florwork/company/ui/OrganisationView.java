package it.florwork.company.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import it.florwork.access.OrganisationId;
import it.florwork.access.Role;
import it.florwork.company.CompanyService;
import it.florwork.company.OrganisationDetail;
import it.florwork.company.SiteDetail;
import it.florwork.shared.NotFound;
import it.florwork.shared.ui.EmptyState;
import it.florwork.shared.ui.PageHeader;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.RecordLink;
import it.florwork.shared.ui.Stack;
import jakarta.annotation.security.RolesAllowed;

/** One organisation for the administrator, with its sites. */
@Route("organisations/:organisation")
@PageTitle("company.organisation.title")
@RolesAllowed(Role.ADMINISTRATOR)
class OrganisationView extends Stack implements BeforeEnterObserver {
    private final transient CompanyService companies;

    OrganisationView(CompanyService companies) {
        this.companies = companies;
        narrow();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = new OrganisationId(
                NotFound.id(event.getRouteParameters().get("organisation").orElse("")));
        var organisation = companies.organisation(id);
        removeAll();
        var header = PageHeader.ofData(organisation.name())
                .withKicker(new RecordLink("organisations", getTranslation("company.organisations.title")));
        add(
                header,
                new Panel(getTranslation("company.data"), OrganisationFacts.of(organisation))
                        .withAction(link(id + "/edit", "company.change")));
        if (organisation.kind().isHost()) {
            header.withActions(link(id + "/sites/new", "company.site.new").asPrimary());
            showSites(organisation);
        }
    }

    private void showSites(OrganisationDetail organisation) {
        if (organisation.sites().isEmpty()) {
            add(new EmptyState(getTranslation("company.site.none")));
        }
        for (SiteDetail site : organisation.sites()) {
            var panel = Panel.ofData(site.data().name(), OrganisationFacts.of(site));
            add(panel.withAction(link(organisation.id() + "/sites/" + site.id(), "company.change")));
        }
    }

    private RecordLink link(String path, String key) {
        return new RecordLink("organisations/" + path, getTranslation(key));
    }
}
