package it.florwork.placement;

import it.florwork.access.CurrentViewer;
import it.florwork.access.Role;
import it.florwork.candidate.CandidateId;
import it.florwork.candidate.OtherPathways;
import it.florwork.candidate.PersonTimeline;
import it.florwork.candidate.TimelineEntry;
import it.florwork.placement.domain.PlacementRepository;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A person's internships: in the story on the person's page, and whether one goes on. */
@Component
class PersonPlacements implements PersonTimeline, OtherPathways {
    private final PlacementRepository placements;
    private final CurrentViewer viewer;

    PersonPlacements(PlacementRepository placements, CurrentViewer viewer) {
        this.placements = placements;
        this.viewer = viewer;
    }

    @Override
    @Transactional(readOnly = true)
    public List<TimelineEntry> of(CandidateId person) {
        return placements.of(person).stream()
                .map(row -> new TimelineEntry(
                        row.period().firstDay(),
                        "leaf",
                        "placement.timeline",
                        List.of(
                                row.title() + ", " + row.organisationName(),
                                new TimelineEntry.Word("placement.status." + row.status())),
                        (viewer.get().is(Role.OPERATOR) ? "placements/" : "internships/") + row.id()))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public boolean goesOnAfter(CandidateId person, LocalDate day) {
        return placements.of(person).stream()
                .anyMatch(row ->
                        row.status().isRunning() && row.period().lastDay().isAfter(day));
    }
}
