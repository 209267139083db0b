package it.florwork.placement;

import it.florwork.access.CurrentViewer;
import it.florwork.access.Role;
import it.florwork.candidate.CandidateId;
import it.florwork.candidate.OtherPathways;
import it.florwork.candidate.PersonRecords;
import it.florwork.candidate.PersonTimeline;
import it.florwork.candidate.TimelineEntry;
import it.florwork.placement.domain.PlacementAmendment;
import it.florwork.placement.domain.PlacementAmendmentRepository;
import it.florwork.placement.domain.PlacementRepository;
import it.florwork.placement.domain.TrainingProjectRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A person's internships: in the story on the person's page, in the person's own log, and whether one goes on or is ready. */
@Component
class PersonPlacements implements PersonTimeline, OtherPathways, PersonRecords {
    private final PlacementRepository placements;
    private final PlacementAmendmentRepository amendments;
    private final TrainingProjectRepository projects;
    private final CurrentViewer viewer;

    PersonPlacements(
            PlacementRepository placements,
            PlacementAmendmentRepository amendments,
            TrainingProjectRepository projects,
            CurrentViewer viewer) {
        this.placements = placements;
        this.amendments = amendments;
        this.projects = projects;
        this.viewer = viewer;
    }

    @Override
    @Transactional(readOnly = true)
    public List<TimelineEntry> of(CandidateId person) {
        var rows = placements.of(person);
        var extended = amendments.of(rows.stream().map(PlacementRow::id).toList()).stream()
                .map(this::entry);
        return Stream.concat(rows.stream().map(this::entry), extended).toList();
    }

    private TimelineEntry entry(PlacementRow row) {
        return new TimelineEntry(
                row.period().firstDay(),
                "leaf",
                "placement.timeline",
                List.of(
                        row.title() + ", " + row.organisationName(),
                        new TimelineEntry.Word("placement.status." + row.status())),
                page(row.id()));
    }

    /** On the day on which it was agreed. */
    private TimelineEntry entry(PlacementAmendment amendment) {
        var extension = amendment.extension();
        return new TimelineEntry(
                extension.documentDate(),
                "calendar",
                "placement.timeline.extended",
                List.of(extension.lastDay()),
                page(amendment.placement()));
    }

    private String page(PlacementId id) {
        return (viewer.get().is(Role.OPERATOR) ? "placements/" : "internships/") + id;
    }

    /** The ids of internships are those of their engagements; scans of training projects lie under theirs. */
    @Override
    @Transactional(readOnly = true)
    public List<UUID> idsOf(CandidateId person) {
        var rows = placements.of(person).stream().map(PlacementRow::id).toList();
        return Stream.concat(
                        rows.stream().map(PlacementId::value),
                        projects.ofAll(rows).stream().map(ProjectId::value))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public boolean goesOnAfter(CandidateId person, LocalDate day) {
        return placements.of(person).stream()
                .anyMatch(
                        row -> row.status().isBound() && row.period().lastDay().isAfter(day));
    }
}
