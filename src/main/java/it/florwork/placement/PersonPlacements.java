package it.florwork.placement;

import it.florwork.access.CurrentViewer;
import it.florwork.access.Role;
import it.florwork.candidate.CandidateId;
import it.florwork.candidate.OtherPathways;
import it.florwork.candidate.PersonRecords;
import it.florwork.candidate.PersonTimeline;
import it.florwork.candidate.TimelineEntry;
import it.florwork.placement.domain.PlacementRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A person's internships: in the story on the person's page, in the person's own log, and whether one goes on or is ready. */
@Component
class PersonPlacements implements PersonTimeline, OtherPathways, PersonRecords {
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

    /** The ids of internships are those of their engagements. */
    @Override
    @Transactional(readOnly = true)
    public List<UUID> idsOf(CandidateId person) {
        return placements.of(person).stream().map(row -> row.id().value()).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public boolean goesOnAfter(CandidateId person, LocalDate day) {
        return placements.of(person).stream()
                .anyMatch(
                        row -> row.status().isBound() && row.period().lastDay().isAfter(day));
    }
}
