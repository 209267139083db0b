package it.florwork.cockpit;

import it.florwork.access.ActAs;
import it.florwork.access.Viewer;
import it.florwork.attendance.DayReported;
import it.florwork.attendance.DayResolved;
import it.florwork.shared.EngagementId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** An absence without a reason is heard of in the very click that tells it, and so is the word that takes it back. */
@Component
class AbsenceHeard {
    private final EarlyWarnings warnings;

    AbsenceHeard(EarlyWarnings warnings) {
        this.warnings = warnings;
    }

    @EventListener
    void on(DayReported reported) {
        if (reported.isAboutUnexcused()) {
            look(reported.engagement());
        }
    }

    @EventListener
    void on(DayResolved resolved) {
        look(resolved.engagement());
    }

    private void look(EngagementId engagement) {
        ActAs.run(Viewer.system("absence-heard"), () -> warnings.lookAtAbsences(engagement));
    }
}
