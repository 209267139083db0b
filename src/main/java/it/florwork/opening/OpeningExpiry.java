package it.florwork.opening;

import it.florwork.access.ActAs;
import it.florwork.access.Viewer;
import it.florwork.platform.DatedJob;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Ends, each night, the published needs whose last day is over. */
@Component
class OpeningExpiry implements DatedJob {
    private final OpeningService openings;

    OpeningExpiry(OpeningService openings) {
        this.openings = openings;
    }

    @Override
    public String name() {
        return "opening-expiry";
    }

    @Override
    public void runFor(LocalDate day) {
        ActAs.run(Viewer.system(name()), () -> openings.expire(day));
    }
}
