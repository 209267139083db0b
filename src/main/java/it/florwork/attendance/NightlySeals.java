package it.florwork.attendance;

import it.florwork.access.ActAs;
import it.florwork.access.Viewer;
import it.florwork.platform.DatedJob;
import it.florwork.platform.JobAlarm;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Each night: proves all chains and writes down where they stand. */
@Component
class NightlySeals implements DatedJob {
    private static final Logger LOG = LoggerFactory.getLogger(NightlySeals.class);

    private final Seals seals;

    NightlySeals(Seals seals) {
        this.seals = seals;
    }

    @Override
    public String name() {
        return "seal-verification";
    }

    @Override
    public void runFor(LocalDate day) {
        var report = ActAs.call(Viewer.system(name()), () -> seals.anchor(day));
        if (!report.isWhole()) {
            LOG.error("seals that do not stand: {}", report.problems());
            throw new JobAlarm(
                    "%d of %d seals do not stand".formatted(report.problems().size(), report.seals()));
        }
    }
}
