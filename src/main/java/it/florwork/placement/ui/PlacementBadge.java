package it.florwork.placement.ui;

import com.vaadin.flow.component.UI;
import it.florwork.placement.PlacementStatus;
import it.florwork.shared.ui.StatusBadge;

/** An internship's state as colour, icon and word. */
class PlacementBadge extends StatusBadge {
    PlacementBadge(PlacementStatus status) {
        super(tone(status), UI.getCurrentOrThrow().getTranslation("placement.status." + status));
    }

    private static Tone tone(PlacementStatus status) {
        return switch (status) {
            case DRAFT, CHECKING, SIGNING -> Tone.PARTLY;
            case READY -> Tone.READY;
            case ACTIVE, CONCLUDED -> Tone.GOOD;
            case SUSPENDED -> Tone.LOOK;
            case INTERRUPTED, CLOSING_PAPERS, ARCHIVED, NOT_STARTED -> Tone.NONE;
        };
    }
}
