package it.florwork.placement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import it.florwork.placement.PlacementStatus;
import it.florwork.shared.ui.StageLine;

/** How far an internship has come; what leaves the line becomes a chip. */
final class PlacementStages {
    private PlacementStages() {}

    static Component of(PlacementStatus status) {
        var ui = UI.getCurrentOrThrow();
        var stages = PlacementStatus.line();
        int now = stages.indexOf(status == PlacementStatus.DRAFT ? PlacementStatus.CHECKING : status);
        return now < 0
                ? new PlacementBadge(status)
                : new StageLine(
                        stages.stream()
                                .map(stage -> ui.getTranslation("placement.stage." + stage))
                                .toList(),
                        status == PlacementStatus.CONCLUDED ? stages.size() : now);
    }
}
