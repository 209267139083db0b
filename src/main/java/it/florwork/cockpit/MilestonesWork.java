package it.florwork.cockpit;

import it.florwork.candidate.Whose;
import it.florwork.progress.Milestones;
import it.florwork.progress.Visits;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Milestones that nobody has asked about, and visits that were planned, of the people whom the operator follows. */
@Component
class MilestonesWork implements WorkSource {
    private static final int DAYS_BEFORE_VISIT = 7;

    private final Milestones milestones;
    private final Visits visits;

    MilestonesWork(Milestones milestones, Visits visits) {
        this.milestones = milestones;
        this.visits = visits;
    }

    @Override
    public List<WorkItem> waiting(LocalDate today, Whose whose, int most) {
        var due = milestones.due(most).stream()
                .map(one -> new WorkItem(
                        WorkKind.MILESTONE_DUE,
                        one.codeName(),
                        List.of(one.on()),
                        one.on(),
                        "milestones/" + one.engagement() + "?on=" + one.on(),
                        one.candidate()));
        var planned = visits.due(today.plusDays(DAYS_BEFORE_VISIT), most).stream()
                .map(one -> new WorkItem(
                        WorkKind.VISIT_PLANNED,
                        one.codeName(),
                        List.of(one.place(), one.on()),
                        one.on(),
                        "milestones/" + one.engagement() + "?on=" + one.on(),
                        one.candidate()));
        return Stream.concat(due, planned).toList();
    }
}
