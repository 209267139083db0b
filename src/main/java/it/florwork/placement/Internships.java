package it.florwork.placement;

import static java.util.stream.Collectors.toMap;

import it.florwork.access.CurrentViewer;
import it.florwork.access.Role;
import it.florwork.placement.domain.Placement;
import it.florwork.placement.domain.PlacementAmendment;
import it.florwork.placement.domain.PlacementAmendmentRepository;
import it.florwork.placement.domain.PlacementRepository;
import it.florwork.placement.domain.PlacementRepository.Named;
import it.florwork.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Internships as those read them who take part in them or judge them (domain.md par. 9); whose they are is in the query. */
@Service
@Transactional(readOnly = true)
@RolesAllowed({Role.COMPANY_CONTACT, Role.HOST_TUTOR, Role.CANDIDATE, Role.CASE_MANAGER, Role.EVALUATOR})
public class Internships {
    private final PlacementRepository placements;
    private final PlacementAmendmentRepository amendments;
    private final InternshipReach reach;
    private final CurrentViewer viewer;

    Internships(
            PlacementRepository placements,
            PlacementAmendmentRepository amendments,
            InternshipReach reach,
            CurrentViewer viewer) {
        this.placements = placements;
        this.amendments = amendments;
        this.reach = reach;
        this.viewer = viewer;
    }

    /** The viewer's, the latest first; an evaluator's are all, without the people. */
    public List<InternshipRow> rows(Pageable page) {
        var who = viewer.get();
        return switch (who.role()) {
            case Role.COMPANY_CONTACT -> placements.internshipsAt(who.organisation(), page);
            case Role.HOST_TUTOR -> placements.internshipsOfTutor(who.user(), InternshipReach.ASSIGNED, page);
            case Role.CANDIDATE -> placements.ownInternships(who.user(), page);
            case Role.CASE_MANAGER -> placements.internshipsFollowed(who.user(), page);
            case Role.EVALUATOR ->
                placements.internships(page).stream()
                        .map(InternshipRow::withoutThePerson)
                        .toList();
            default -> List.of();
        };
    }

    public InternshipDetail one(PlacementId id) {
        var row = reach.one(id);
        var plan = placements.findById(id).orElseThrow(() -> NotFound.of(Placement.class, id));
        var names = viewer.get().is(Role.EVALUATOR) ? Map.<UUID, String>of() : names(plan);
        return new InternshipDetail(
                row,
                plan.plan().timetable(),
                names.getOrDefault(plan.hostTutor().value(), ""),
                names.getOrDefault(plan.promoterTutor().value(), ""),
                plan.suspendedFrom(),
                amendments.of(List.of(id)).stream()
                        .map(PlacementAmendment::extension)
                        .toList());
    }

    private Map<UUID, String> names(Placement plan) {
        return placements
                .accounts(Set.of(plan.hostTutor().value(), plan.promoterTutor().value()))
                .stream()
                .collect(toMap(Named::user, Named::name));
    }
}
