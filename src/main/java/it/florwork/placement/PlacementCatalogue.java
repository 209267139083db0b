package it.florwork.placement;

import static java.util.stream.Collectors.toMap;

import it.florwork.access.CurrentViewer;
import it.florwork.access.OrganisationId;
import it.florwork.access.Role;
import it.florwork.access.UserId;
import it.florwork.candidate.CandidateId;
import it.florwork.candidate.Whose;
import it.florwork.placement.domain.Placement;
import it.florwork.placement.domain.PlacementAmendment;
import it.florwork.placement.domain.PlacementAmendmentRepository;
import it.florwork.placement.domain.PlacementFact;
import it.florwork.placement.domain.PlacementFactRepository;
import it.florwork.placement.domain.PlacementRepository;
import it.florwork.placement.domain.PlacementRepository.Named;
import it.florwork.placement.domain.PlacementStep;
import it.florwork.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Internships as each reads them: operators all, a case manager those of the own people, a company its own. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(Role.OPERATOR)
public class PlacementCatalogue {
    private final PlacementRepository placements;
    private final PlacementFactRepository facts;
    private final PlacementAmendmentRepository amendments;
    private final CurrentViewer viewer;

    PlacementCatalogue(
            PlacementRepository placements,
            PlacementFactRepository facts,
            PlacementAmendmentRepository amendments,
            CurrentViewer viewer) {
        this.placements = placements;
        this.facts = facts;
        this.amendments = amendments;
        this.viewer = viewer;
    }

    /** By first day. */
    public List<PlacementRow> rows(Set<PlacementStatus> statuses, Pageable page) {
        return placements.rows(statuses, page);
    }

    public int count(Set<PlacementStatus> statuses) {
        return placements.count(statuses);
    }

    /** A person's internships, the latest first. */
    @RolesAllowed({Role.OPERATOR, Role.CASE_MANAGER})
    public List<PlacementRow> ofPerson(CandidateId candidate) {
        return viewer.get().is(Role.OPERATOR)
                ? placements.of(candidate)
                : placements.of(candidate).stream()
                        .filter(row -> placements
                                .ofCaseManager(viewer.get().user(), row.id())
                                .isPresent())
                        .toList();
    }

    /** Internships that bind people who wait, have withdrawn or have left: somebody has to decide. Longest away first. */
    public List<PlacementRow> ofPeopleAway(Whose whose, int limit) {
        return placements.ofPeopleAway(
                EnumSet.of(PlacementStatus.READY, PlacementStatus.ACTIVE, PlacementStatus.SUSPENDED),
                whose,
                Limit.of(limit));
    }

    /** A company's internships, the latest first. */
    public List<PlacementRow> ofCompany(OrganisationId company) {
        return placements.of(company);
    }

    @RolesAllowed({Role.OPERATOR, Role.CASE_MANAGER})
    public PlacementDetail detail(PlacementId id) {
        var row = (viewer.get().is(Role.OPERATOR)
                        ? placements.row(id)
                        : placements.ofCaseManager(viewer.get().user(), id))
                .orElseThrow(() -> NotFound.of(Placement.class, id));
        var placement = placements.whole(id).orElseThrow(() -> NotFound.of(Placement.class, id));
        var ticks = facts.findByPlacementOrderByRecordedAt(id);
        var names = names(placement, ticks);
        return new PlacementDetail(
                row,
                placement.match(),
                placement.plan().group(),
                placement.plan().timetable(),
                names.getOrDefault(placement.hostTutor().value(), ""),
                names.getOrDefault(placement.promoterTutor().value(), ""),
                placement.suspendedFrom(),
                placement.endReason(),
                ticks.stream()
                        .map(tick -> new PlacementDetail.Tick(
                                tick.policy(),
                                tick.fact().happenedOn(),
                                tick.fact().documentNumber(),
                                names.getOrDefault(tick.recordedBy().value(), ""),
                                tick.recordedAt()))
                        .toList(),
                placement.steps().stream()
                        .map(step -> new PlacementDetail.Step(
                                step.to(),
                                step.effectiveOn(),
                                names.getOrDefault(step.by(), ""),
                                step.at(),
                                step.reason()))
                        .toList(),
                amendments.of(List.of(id)).stream()
                        .map(PlacementAmendment::extension)
                        .toList());
    }

    private Map<UUID, String> names(Placement placement, List<PlacementFact> ticks) {
        var users = Stream.of(
                        Stream.of(placement.hostTutor(), placement.promoterTutor())
                                .map(UserId::value),
                        ticks.stream().map(tick -> tick.recordedBy().value()),
                        placement.steps().stream().map(PlacementStep::by))
                .flatMap(ids -> ids)
                .distinct()
                .toList();
        return placements.accounts(users).stream().collect(toMap(Named::user, Named::name));
    }
}
