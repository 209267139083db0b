package it.florwork.attendance;

import it.florwork.access.ActAs;
import it.florwork.access.Viewer;
import it.florwork.platform.DatedJob;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Each night: gives every engagement that runs the row of its month, so that a month nobody reports is seen, too. */
@Component
class NightlyMonths implements DatedJob {
    private final MonthOpening opening;

    NightlyMonths(MonthOpening opening) {
        this.opening = opening;
    }

    @Override
    public String name() {
        return "month-opening";
    }

    @Override
    public void runFor(LocalDate day) {
        ActAs.run(Viewer.system(name()), () -> opening.openFor(day.plusDays(1)));
    }
}
