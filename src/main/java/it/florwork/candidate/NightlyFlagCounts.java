package it.florwork.candidate;

import it.florwork.access.ActAs;
import it.florwork.access.Viewer;
import it.florwork.platform.DatedJob;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Each night: counts who has which flag. */
@Component
class NightlyFlagCounts implements DatedJob {
    private final FlagCounts counts;

    NightlyFlagCounts(FlagCounts counts) {
        this.counts = counts;
    }

    @Override
    public String name() {
        return "flag-counts";
    }

    @Override
    public void runFor(LocalDate day) {
        ActAs.run(Viewer.system(name()), () -> counts.count(day));
    }
}
