package it.florwork.opening.ui;

import com.vaadin.flow.component.UI;
import it.florwork.opening.OpeningStatus;
import it.florwork.shared.ui.StatusBadge;

/** A need's state as colour, icon and word. */
class NeedBadge extends StatusBadge {
    NeedBadge(OpeningStatus status) {
        super(tone(status), UI.getCurrentOrThrow().getTranslation("opening.status." + status));
    }

    private static Tone tone(OpeningStatus status) {
        return switch (status) {
            case SENT -> Tone.NEAR;
            case RETURNED, EXPIRED -> Tone.LOOK;
            case PUBLISHED, FILLED -> Tone.GOOD;
            case MATCHING -> Tone.READY;
            case DRAFT, REJECTED, CLOSED, SUSPENDED -> Tone.NONE;
        };
    }
}
