package it.florwork.company.ui;

import com.vaadin.flow.component.UI;
import it.florwork.company.OrganisationDetail;
import it.florwork.company.SiteDetail;
import it.florwork.shared.ui.FactList;
import it.florwork.shared.ui.Formats;

/** What is known of an organisation and of its sites. */
final class OrganisationFacts {
    private OrganisationFacts() {}

    static FactList of(OrganisationDetail organisation) {
        var ui = UI.getCurrentOrThrow();
        var facts = new FactList()
                .fact(ui.getTranslation("company.kind"), ui.getTranslation("company.kind." + organisation.kind()));
        var number = organisation.vatNumber();
        if (number != null) {
            facts.fact(ui.getTranslation("company.vatNumber"), number.value());
        }
        var mail = organisation.certifiedMail();
        return mail == null ? facts : facts.data(ui.getTranslation("company.certifiedMail"), mail);
    }

    static FactList of(SiteDetail site) {
        var ui = UI.getCurrentOrThrow();
        var formats = Formats.current();
        var data = site.data();
        return new FactList()
                .data(ui.getTranslation("company.address"), data.address() + ", " + data.municipality())
                .fact(
                        ui.getTranslation("company.patronDay"),
                        data.patronDay().getDayOfMonth() + "/"
                                + data.patronDay().getMonthValue())
                .fact(ui.getTranslation("company.ateco"), data.ateco())
                .fact(
                        ui.getTranslation("company.staff"),
                        ui.getTranslation("company.staffOn", data.permanentStaff(), formats.date(data.countedOn())));
    }
}
