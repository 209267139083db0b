package it.florwork.placement;

import it.florwork.access.CurrentViewer;
import it.florwork.access.Role;
import it.florwork.casework.Assignments;
import it.florwork.company.CompanyService;
import it.florwork.placement.PolicyResult.Outcome;
import it.florwork.placement.domain.Act;
import it.florwork.placement.domain.ActivationPolicy;
import it.florwork.placement.domain.Placement;
import it.florwork.placement.domain.PlacementAmendment;
import it.florwork.placement.domain.PlacementAmendmentRepository;
import it.florwork.placement.domain.PlacementRepository;
import it.florwork.rules.RuleBook;
import it.florwork.shared.NotFound;
import it.florwork.shared.RuleViolation;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What moves the end of a running internship: suspensions and extensions, each from a day on. */
@Service
@Transactional
@RolesAllowed(Role.OPERATOR)
public class PlacementChanges {
    /** The rules whose answer depends on how long it lasts. */
    private static final Set<PolicyCode> OF_THE_SPAN =
            EnumSet.of(PolicyCode.V1, PolicyCode.V5, PolicyCode.V6, PolicyCode.V8, PolicyCode.V13, PolicyCode.V18);

    private final PlacementRepository placements;
    private final PlacementAmendmentRepository amendments;
    private final Dossiers dossiers;
    private final Assignments assignments;
    private final CompanyService companies;
    private final RuleBook rules;
    private final CurrentViewer viewer;
    private final Clock clock;

    PlacementChanges(
            PlacementRepository placements,
            PlacementAmendmentRepository amendments,
            Dossiers dossiers,
            Assignments assignments,
            CompanyService companies,
            RuleBook rules,
            CurrentViewer viewer,
            Clock clock) {
        this.placements = placements;
        this.amendments = amendments;
        this.dossiers = dossiers;
        this.assignments = assignments;
        this.companies = companies;
        this.rules = rules;
        this.viewer = viewer;
        this.clock = clock;
    }

    /** It goes on for longer; every rule that depends on its length is asked again, under the locks, for the longer span. */
    public void extend(PlacementId id, ExtendPlacement extension) {
        var placement = get(id);
        var before = placement.period().lastDay();
        placement.extend(extension.lastDay(), act());
        refuseWhatNoLongerHolds(placement);
        amendments.save(new PlacementAmendment(id, before, extension, act()));
        bind(placement);
        assignments.extend(id.engagement(), placement.period().lastDay());
    }

    private void refuseWhatNoLongerHolds(Placement placement) {
        ActivationPolicy.checkAll(dossiers.locked(placement)).stream()
                .filter(result -> OF_THE_SPAN.contains(result.policy()))
                .filter(result -> result.outcome() != Outcome.HOLDS)
                .findFirst()
                .ifPresent(result -> {
                    throw new RuleViolation(result.textKey(), result.details().toArray());
                });
    }

    /** From this day on it rests. */
    public void suspend(PlacementId id, LocalDate from, SuspensionReason reason) {
        placements.save(get(id).suspend(from, reason, act()));
    }

    /** It goes on; the end moves, unless the person is bound elsewhere by then. */
    public void resume(PlacementId id, LocalDate on) {
        var placement = get(id);
        placement.resume(on, leastDays(placement), act());
        bind(placement);
        assignments.extend(id.engagement(), placement.period().lastDay());
    }

    private int leastDays(Placement placement) {
        var plan = placement.plan();
        var from = placement.suspendedFrom();
        var reason = placement.suspensionReason();
        return from == null || reason == null
                ? 1
                : reason.leastDays(
                        rules, plan.regime(), companies.site(plan.site()).region(), plan.group(), from);
    }

    /** It was resumed by mistake: the suspension lasts again. Who has worked since, or extended it, has relied on it. */
    public void takeBackResumption(PlacementId id) {
        var placement = get(id);
        boolean isExtended = placement
                .resumedAt()
                .filter(at -> amendments.of(List.of(id)).stream()
                        .anyMatch(amendment -> amendment.recordedAt().isAfter(at)))
                .isPresent();
        if (isExtended) {
            throw new RuleViolation("placement.error.extendedSince");
        }
        placements.save(placement.takeBackResumption(act()));
    }

    /** The suspension that lasts was a mistake: it never was, and the end stays. */
    public void takeBackSuspension(PlacementId id) {
        placements.save(get(id).takeBackSuspension(act()));
    }

    /** The table refuses two internships of one person on one day, whoever passed the check at the same time. */
    private void bind(Placement placement) {
        try {
            placements.save(placement);
            placements.flush();
        } catch (DataIntegrityViolationException overlap) {
            throw new RuleViolation("placement.error.overlap");
        }
    }

    private Placement get(PlacementId id) {
        return placements.findById(id).orElseThrow(() -> NotFound.of(Placement.class, id));
    }

    private Act act() {
        return new Act(viewer.get().user(), LocalDate.now(clock), clock.instant());
    }
}
