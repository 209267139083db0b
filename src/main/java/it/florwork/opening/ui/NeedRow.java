package it.florwork.opening.ui;

import com.vaadin.flow.component.UI;
import it.florwork.opening.OpeningRow;
import it.florwork.shared.PortalClock;
import it.florwork.shared.ui.Data;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.WorkRow;
import it.florwork.shared.ui.WorkRow.Side;
import java.time.LocalDate;

/** A need as a line of a list. */
final class NeedRow {
    private NeedRow() {}

    /** @param folder where its title leads, before the need's id */
    static WorkRow of(String folder, OpeningRow need, LocalDate today) {
        var ui = UI.getCurrentOrThrow();
        var title = need.title().isEmpty() ? ui.getTranslation("opening.untitled") : need.title();
        var where = need.municipality();
        var since = need.since().atZone(PortalClock.ROME).toLocalDate();
        return new WorkRow(Side.COMPANY, folder + "/" + need.id(), title)
                .ofData()
                .withFact(Data.text(where == null ? need.organisationName() : need.organisationName() + ", " + where))
                .withFact(ui.getTranslation("opening.since", Formats.current().due(since, today)))
                .withChip(new NeedBadge(need.status()));
    }
}
