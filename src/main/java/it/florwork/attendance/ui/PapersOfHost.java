package it.florwork.attendance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import it.florwork.access.CurrentViewer;
import it.florwork.access.OrganisationId;
import it.florwork.access.Role;
import it.florwork.attendance.WeekSheets;
import it.florwork.company.CompanySection;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.Stack;

/** Lets an operator print a blank sheet for a week of a host's sites, for a tutor without a phone. */
@org.springframework.stereotype.Component
class PapersOfHost implements CompanySection {
    private static final int AFTER_THE_INTERNSHIPS = 25;

    private final WeekSheets weeks;
    private final CurrentViewer viewer;

    PapersOfHost(WeekSheets weeks, CurrentViewer viewer) {
        this.weeks = weeks;
        this.viewer = viewer;
    }

    @Override
    public int order() {
        return AFTER_THE_INTERNSHIPS;
    }

    @Override
    public Component forCompany(OrganisationId company) {
        if (!viewer.get().is(Role.OPERATOR)) {
            return new Div();
        }
        var ui = UI.getCurrentOrThrow();
        var links = new Stack();
        weeks.weeksOf(company)
                .forEach(monday -> links.add(new RegisterLink(
                        ui.getTranslation(
                                "attendance.papers.weekOf", Formats.current().date(monday)),
                        () -> weeks.printHost(company, monday))));
        return links.getChildren().findAny().isEmpty()
                ? new Div()
                : new Panel(ui.getTranslation("attendance.papers.print"), links);
    }
}
