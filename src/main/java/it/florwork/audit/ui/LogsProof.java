package it.florwork.audit.ui;

import com.vaadin.flow.component.html.Div;
import it.florwork.audit.AccessLogService;
import it.florwork.audit.LogsState;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.FwIcon;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.StatusBadge;
import it.florwork.shared.ui.StatusBadge.Tone;
import java.util.stream.Collectors;

/** Proves on demand that nobody changed the logs after they were written. */
class LogsProof extends Panel {
    private final Div result = new Div();

    LogsProof(AccessLogService log) {
        add(Panel.note(getTranslation("audit.proof.text")));
        add(ActionButton.quiet(FwIcon.SEAL, getTranslation("audit.proof.do"), click -> show(log.verify())));
        result.getElement().setAttribute("aria-live", "polite");
        add(result);
    }

    private void show(LogsState state) {
        result.removeAll();
        if (state.isWhole()) {
            result.add(new StatusBadge(Tone.GOOD, getTranslation("audit.proof.whole", state.events())));
            return;
        }
        state.brokenEvent()
                .ifPresent(event ->
                        result.add(new StatusBadge(Tone.LATE, getTranslation("audit.proof.brokenEvent", event))));
        if (!state.brokenDays().isEmpty()) {
            var days = state.brokenDays().stream().map(Formats.current()::date).collect(Collectors.joining(", "));
            result.add(new StatusBadge(Tone.LATE, getTranslation("audit.proof.brokenDays", days)));
        }
    }
}
