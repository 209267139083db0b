package it.florwork.matching.ui;

import com.vaadin.flow.component.UI;
import it.florwork.matching.MatchStatus;
import it.florwork.shared.ui.StatusBadge;

/** Where a presentation stands, in the company's words. */
class PresentedBadge extends StatusBadge {
    PresentedBadge(MatchStatus status) {
        super(
                switch (status) {
                    case PRESENTED -> Tone.NEAR;
                    case INTEREST, TALK, OBSERVATION -> Tone.READY;
                    default -> Tone.GOOD;
                },
                UI.getCurrentOrThrow().getTranslation("matching.presented.status." + status));
    }
}
