package it.florwork.opening.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import it.florwork.access.OrganisationId;
import it.florwork.company.CompanySection;
import it.florwork.opening.OpeningCatalogue;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.WorkList;
import java.time.Clock;
import java.time.LocalDate;

/** The needs of a company, on its page. */
@org.springframework.stereotype.Component
class NeedsOfCompany implements CompanySection {
    private final OpeningCatalogue openings;
    private final Clock clock;

    NeedsOfCompany(OpeningCatalogue openings, Clock clock) {
        this.openings = openings;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Component forCompany(OrganisationId company) {
        var ui = UI.getCurrentOrThrow();
        var rows = openings.of(company).stream()
                .map(need -> NeedRow.of("needs", need, LocalDate.now(clock)))
                .toList();
        return rows.isEmpty()
                ? new Panel(
                        ui.getTranslation("opening.needs.title"),
                        Panel.note(ui.getTranslation("opening.ofCompany.empty")))
                : new Panel(ui.getTranslation("opening.needs.title"), new WorkList(rows)).flush();
    }
}
