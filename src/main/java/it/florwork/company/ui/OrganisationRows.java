package it.florwork.company.ui;

import com.vaadin.flow.component.UI;
import it.florwork.company.OrganisationRow;
import it.florwork.shared.ui.WorkRow;
import it.florwork.shared.ui.WorkRow.Side;

/** An organisation as a line of a list. */
final class OrganisationRows {
    private OrganisationRows() {}

    /** @param folder where its title leads, such as {@code companies} */
    static WorkRow row(String folder, OrganisationRow organisation) {
        var ui = UI.getCurrentOrThrow();
        var kind = ui.getTranslation("company.kind." + organisation.kind());
        return new WorkRow(Side.COMPANY, folder + "/" + organisation.id(), organisation.name())
                .ofData()
                .withFact(
                        organisation.kind().isHost()
                                ? ui.getTranslation("company.rowOfHost", kind, organisation.sites())
                                : kind);
    }
}
