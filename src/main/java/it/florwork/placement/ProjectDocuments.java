package it.florwork.placement;

import it.florwork.access.CurrentViewer;
import it.florwork.access.Role;
import it.florwork.document.DocumentOwner;
import it.florwork.placement.domain.PlacementRepository;
import it.florwork.placement.domain.TrainingProjectRepository;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The scans of signed training projects: who may read the internship opens them, an evaluator not, operators file them. */
@Component
class ProjectDocuments implements DocumentOwner {
    static final String KIND = "training-project";

    private final TrainingProjectRepository projects;
    private final PlacementRepository placements;
    private final InternshipReach reach;
    private final CurrentViewer viewer;

    ProjectDocuments(
            TrainingProjectRepository projects,
            PlacementRepository placements,
            InternshipReach reach,
            CurrentViewer viewer) {
        this.projects = projects;
        this.placements = placements;
        this.reach = reach;
        this.viewer = viewer;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** A scan shows names, which an evaluator does not learn. */
    @Override
    public boolean mayRead(UUID ownerId) {
        return !viewer.get().is(Role.EVALUATOR) && isWithinReach(ownerId);
    }

    @Override
    public boolean mayAttach(UUID ownerId) {
        return viewer.get().is(Role.OPERATOR) && isWithinReach(ownerId);
    }

    @Override
    public Optional<UUID> personOf(UUID ownerId) {
        return projects.findById(new ProjectId(ownerId))
                .flatMap(project -> placements.findById(project.placement()))
                .map(placement -> placement.candidate().value());
    }

    private boolean isWithinReach(UUID id) {
        return projects.findById(new ProjectId(id))
                .flatMap(project -> reach.find(project.placement()))
                .isPresent();
    }
}
