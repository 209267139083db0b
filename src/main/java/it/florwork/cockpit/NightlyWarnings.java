package it.florwork.cockpit;

import it.florwork.access.ActAs;
import it.florwork.access.Viewer;
import it.florwork.platform.DatedJob;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Each night: what the portal thinks somebody should look at in the morning. */
@Component
class NightlyWarnings implements DatedJob {
    private final EarlyWarnings warnings;
    private final Clock clock;

    NightlyWarnings(EarlyWarnings warnings, Clock clock) {
        this.warnings = warnings;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "early-warnings";
    }

    @Override
    public void runFor(LocalDate day) {
        ActAs.run(Viewer.system(name()), () -> warnings.look(LocalDate.now(clock)));
    }
}
