package it.florwork.placement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import it.florwork.access.CurrentViewer;
import it.florwork.access.OrganisationId;
import it.florwork.access.Role;
import it.florwork.company.CompanySection;
import it.florwork.placement.PlacementCatalogue;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.WorkList;

/** Puts a company's internships onto its page, for operators. */
@org.springframework.stereotype.Component
class PlacementsOfCompany implements CompanySection {
    private final PlacementCatalogue placements;
    private final CurrentViewer viewer;

    PlacementsOfCompany(PlacementCatalogue placements, CurrentViewer viewer) {
        this.placements = placements;
        this.viewer = viewer;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Component forCompany(OrganisationId company) {
        if (!viewer.get().is(Role.OPERATOR)) {
            return new Div();
        }
        var ui = UI.getCurrentOrThrow();
        var rows = placements.ofCompany(company);
        return new Panel(
                        ui.getTranslation("placement.ofCompany", rows.size()),
                        new WorkList(rows.stream().map(PlacementListView::row).toList()))
                .flush();
    }
}
