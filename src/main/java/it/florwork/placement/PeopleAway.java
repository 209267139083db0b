package it.florwork.placement;

import it.florwork.access.ActAs;
import it.florwork.access.Viewer;
import it.florwork.candidate.CandidateStatus;
import it.florwork.candidate.CandidateStatusChanged;
import it.florwork.placement.domain.PlacementRepository;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What becomes of a person's internships when the person waits, withdraws or leaves: one that has not begun is given up
 * within the same click; one that runs, or of which a day is told, is left alone, because ending it is an operator's word, and stands in the day's work.
 */
@Component
class PeopleAway {
    private static final Set<CandidateStatus> AWAY = EnumSet.of(
            CandidateStatus.WAITING, CandidateStatus.WITHDRAWN, CandidateStatus.LEAVING, CandidateStatus.LEFT);

    private final PlacementRepository placements;
    private final DaysTold told;
    private final PlacementService service;

    PeopleAway(PlacementRepository placements, DaysTold told, PlacementService service) {
        this.placements = placements;
        this.told = told;
        this.service = service;
    }

    @EventListener
    void on(CandidateStatusChanged changed) {
        if (AWAY.contains(changed.to())) {
            var unbegun = placements.of(changed.candidate()).stream()
                    .filter(row -> row.status().next().contains(PlacementStatus.NOT_STARTED))
                    .map(PlacementRow::id)
                    .collect(Collectors.toSet());
            unbegun.removeIf(id -> !told.among(Set.of(id.engagement())).isEmpty());
            unbegun.forEach(id -> ActAs.run(Viewer.system("person-away"), () -> service.abandon(id)));
        }
    }
}
