package it.florwork.candidate.ui;

import com.vaadin.flow.component.UI;
import it.florwork.candidate.CandidateStatus;
import it.florwork.shared.ui.StatusBadge;

/** A person's stage as colour, icon and word. */
class PersonBadge extends StatusBadge {
    PersonBadge(CandidateStatus status) {
        super(tone(status), UI.getCurrentOrThrow().getTranslation("candidate.status." + status));
    }

    private static Tone tone(CandidateStatus status) {
        return switch (status) {
            case REFERRED -> Tone.NEAR;
            case CONTACTED, IN_ASSESSMENT -> Tone.PARTLY;
            case IN_CHARGE -> Tone.READY;
            case ON_A_PATHWAY -> Tone.GOOD;
            case WAITING, LEAVING -> Tone.PLANNED;
            case LEFT, WITHDRAWN -> Tone.NONE;
        };
    }
}
