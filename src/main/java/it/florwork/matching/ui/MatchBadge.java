package it.florwork.matching.ui;

import com.vaadin.flow.component.UI;
import it.florwork.matching.MatchStatus;
import it.florwork.shared.ui.StatusBadge;

/** A match's state as colour, icon and word. */
class MatchBadge extends StatusBadge {
    MatchBadge(MatchStatus status) {
        super(tone(status), UI.getCurrentOrThrow().getTranslation("matching.status." + status));
    }

    private static Tone tone(MatchStatus status) {
        return switch (status) {
            case PROPOSED, CASE_MANAGER_OK, CANDIDATE_OK, INTEREST, TALK -> Tone.READY;
            case SELECTED, PRESENTED, OBSERVATION -> Tone.NEAR;
            case APPROVED, CONVERTED -> Tone.GOOD;
            case CANDIDATE_NO, COMPANY_NO, WITHDRAWN, EXPIRED -> Tone.NONE;
        };
    }
}
