package it.florwork.placement;

import it.florwork.access.ActAs;
import it.florwork.access.Viewer;
import it.florwork.platform.DatedJob;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Each night: an internship that was ready and has not begun within its working days counts as never begun. */
@Component
class StartDeadline implements DatedJob {
    private final PlacementService placements;

    StartDeadline(PlacementService placements) {
        this.placements = placements;
    }

    @Override
    public String name() {
        return "placement-start-deadline";
    }

    @Override
    public void runFor(LocalDate day) {
        ActAs.run(Viewer.system(name()), () -> placements.notBegunBy(day).forEach(placements::abandon));
    }
}
