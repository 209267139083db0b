package it.florwork.placement;

import it.florwork.access.CurrentViewer;
import it.florwork.access.Role;
import it.florwork.casework.Assignments;
import it.florwork.placement.domain.Placement;
import it.florwork.placement.domain.PlacementRepository;
import it.florwork.shared.NotFound;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Which internships the viewer may read (domain.md par. 9); another's is not there. */
@Component
class InternshipReach {
    /** What a host tutor is assigned to: from the moment that binds until the end. */
    static final Set<PlacementStatus> ASSIGNED =
            EnumSet.of(PlacementStatus.READY, PlacementStatus.ACTIVE, PlacementStatus.SUSPENDED);

    /** What a path tutor takes part in: from the plan on, since the people are followed in their group already. */
    static final Set<PlacementStatus> NOT_OVER = Arrays.stream(PlacementStatus.values())
            .filter(status -> !status.isOver())
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(PlacementStatus.class)));

    private final PlacementRepository placements;
    private final Assignments assignments;
    private final CurrentViewer viewer;

    InternshipReach(PlacementRepository placements, Assignments assignments, CurrentViewer viewer) {
        this.placements = placements;
        this.assignments = assignments;
        this.viewer = viewer;
    }

    InternshipRow one(PlacementId id) {
        return find(id).orElseThrow(() -> NotFound.of(Placement.class, id));
    }

    Optional<InternshipRow> find(PlacementId id) {
        var who = viewer.get();
        return switch (who.role()) {
            case Role.OPERATOR -> placements.internship(id);
            case Role.COMPANY_CONTACT -> placements.internshipAt(who.organisation(), id);
            case Role.HOST_TUTOR -> placements.internshipOfTutor(who.user(), ASSIGNED, id);
            case Role.PATH_TUTOR -> placements.internshipOf(assignments.ownPeople(), NOT_OVER, id);
            case Role.CANDIDATE -> placements.ownInternship(who.user(), id);
            case Role.CASE_MANAGER -> placements.internshipFollowed(who.user(), id);
            case Role.EVALUATOR -> placements.internship(id).map(InternshipRow::withoutThePerson);
            default -> Optional.empty();
        };
    }
}
