package it.florwork.cockpit;

import it.florwork.access.ActAs;
import it.florwork.access.Viewer;
import it.florwork.progress.TalkSuggested;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** That tutor and trainee see a week apart waits in the operator's worklist from the click that shows it. */
@Component
class GapHeard {
    private final EarlyWarnings warnings;

    GapHeard(EarlyWarnings warnings) {
        this.warnings = warnings;
    }

    @EventListener
    void on(TalkSuggested suggested) {
        ActAs.run(Viewer.system("gap-heard"), () -> warnings.lookAtGap(suggested.engagement()));
    }
}
