package it.florwork.opening.ui;

import com.vaadin.flow.component.UI;
import it.florwork.opening.OpeningRow;
import it.florwork.shared.ui.Data;
import it.florwork.shared.ui.WorkRow;
import it.florwork.shared.ui.WorkRow.Side;

/** A need as a line of a list. */
final class NeedRow {
    private NeedRow() {}

    /** @param path where its title leads */
    static WorkRow of(String path, OpeningRow need) {
        var title = need.title().isEmpty() ? UI.getCurrentOrThrow().getTranslation("opening.untitled") : need.title();
        var where = need.municipality();
        return new WorkRow(Side.COMPANY, path, title)
                .ofData()
                .withFact(Data.text(where == null ? need.organisationName() : need.organisationName() + ", " + where));
    }
}
