package it.florwork.candidate.ui;

import com.vaadin.flow.component.UI;
import it.florwork.candidate.ErasureRow;
import it.florwork.candidate.ErasureStatus;
import it.florwork.shared.PortalClock;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.StatusBadge;
import it.florwork.shared.ui.StatusBadge.Tone;
import java.time.Instant;

/** A request to be erased in words. */
class ErasureWords {
    private final ErasureRow request;
    private final Formats formats = Formats.current();

    ErasureWords(ErasureRow request) {
        this.request = request;
    }

    String asked() {
        var asked = text(
                request.ownRequest() ? "candidate.erasure.askedThemselves" : "candidate.erasure.askedForThem",
                day(request.askedAt()));
        return request.status().isOpen()
                ? asked + " · " + text("candidate.erasure.answerBy", formats.date(request.answerBy()))
                : asked;
    }

    /** What was decided, and by whom; or what it still waits for. */
    String now() {
        var done = request.doneAt();
        if (done != null) {
            return text("candidate.erasure.doneOn", day(done));
        }
        if (request.refusal() != null) {
            return text("candidate.erasure.refusal." + request.refusal());
        }
        if (request.status().isOpen() && !request.stage().isClosed()) {
            return text("candidate.erasure.caseOpen", text("candidate.status." + request.stage()));
        }
        return request.status() == ErasureStatus.GRANTED
                ? text("candidate.erasure.anotherOne", request.decidedBy() == null ? "" : request.decidedBy())
                : text("candidate.erasure.now." + request.status());
    }

    StatusBadge badge() {
        return new StatusBadge(
                switch (request.status()) {
                    case ASKED -> Tone.LOOK;
                    case GRANTED -> Tone.READY;
                    case DONE -> Tone.GOOD;
                    case REFUSED -> Tone.BLOCKED;
                    case TAKEN_BACK -> Tone.NONE;
                },
                text("candidate.erasure.status." + request.status()));
    }

    StatusBadge held() {
        return new StatusBadge(Tone.BLOCKED, text("candidate.erasure.held"));
    }

    private String day(Instant at) {
        return formats.date(at.atZone(PortalClock.ROME).toLocalDate());
    }

    private static String text(String key, Object... details) {
        return UI.getCurrentOrThrow().getTranslation(key, details);
    }
}
