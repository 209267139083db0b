package it.florwork.placement;

import it.florwork.access.Colleagues;
import it.florwork.access.CurrentViewer;
import it.florwork.access.OrganisationId;
import it.florwork.access.Role;
import it.florwork.candidate.CandidateService;
import it.florwork.casework.AssignmentKind;
import it.florwork.casework.AssignmentTarget.OfEngagement;
import it.florwork.casework.Assignments;
import it.florwork.company.CompanyService;
import it.florwork.matching.MatchStatus;
import it.florwork.matching.MatchingService;
import it.florwork.opening.OpeningCatalogue;
import it.florwork.placement.domain.Act;
import it.florwork.placement.domain.ActivationPolicy;
import it.florwork.placement.domain.Placement;
import it.florwork.placement.domain.PlacementFact;
import it.florwork.placement.domain.PlacementFactRepository;
import it.florwork.placement.domain.PlacementRepository;
import it.florwork.rules.RuleBook;
import it.florwork.rules.RuleKey;
import it.florwork.rules.WorkingDays;
import it.florwork.shared.NotFound;
import it.florwork.shared.RuleViolation;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An internship's way from the approved match to its end, as the operator leads it. */
@Service
@Transactional
@RolesAllowed(Role.OPERATOR)
public class PlacementService {
    private final PlacementRepository placements;
    private final PlacementFactRepository facts;
    private final Dossiers dossiers;
    private final MatchingService matches;
    private final OpeningCatalogue openings;
    private final CandidateService people;
    private final Assignments assignments;
    private final Colleagues colleagues;
    private final CompanyService companies;
    private final RuleBook rules;
    private final DaysTold told;
    private final CurrentViewer viewer;
    private final Clock clock;

    PlacementService(
            PlacementRepository placements,
            PlacementFactRepository facts,
            Dossiers dossiers,
            MatchingService matches,
            OpeningCatalogue openings,
            CandidateService people,
            Assignments assignments,
            Colleagues colleagues,
            CompanyService companies,
            RuleBook rules,
            DaysTold told,
            CurrentViewer viewer,
            Clock clock) {
        this.placements = placements;
        this.facts = facts;
        this.dossiers = dossiers;
        this.matches = matches;
        this.openings = openings;
        this.people = people;
        this.assignments = assignments;
        this.colleagues = colleagues;
        this.companies = companies;
        this.rules = rules;
        this.told = told;
        this.viewer = viewer;
        this.clock = clock;
    }

    /** Makes the internship of an approved match; its id is the engagement's. */
    public PlacementId makeFromMatch(MakePlacement plan) {
        var match = matches.approved(plan.match());
        if (match.status() != MatchStatus.APPROVED) {
            throw new RuleViolation("placement.error.matchNotApproved");
        }
        var need = openings.requirements(match.opening());
        refuseTutorsFromElsewhere(plan, need.organisation());
        var placement = new Placement(
                plan, match.candidate(), need.organisation(), need.site(), match.opening(), match.regime(), act());
        placements.save(placement);
        matches.converted(plan.match());
        return placement.id();
    }

    /**
     * Plans it anew, until it is ready.
     *
     * @param version the one that was read for this edit
     */
    public void revise(PlacementId id, long version, MakePlacement plan) {
        var placement = get(id);
        if (placement.version() != version) {
            throw new ObjectOptimisticLockingFailureException(Placement.class, id);
        }
        refuseTutorsFromElsewhere(plan, placement.organisation());
        placements.save(placement.revise(
                plan.group(), plan.period(), plan.timetable(), plan.hostTutor(), plan.promoterTutor()));
    }

    /** Ticks a rule that has no data of its own yet. */
    public void recordFact(PlacementId id, RecordFact fact) {
        var placement = get(id);
        if (!placement.status().isBeforeReady()) {
            throw new RuleViolation("placement.error.planIsFixed");
        }
        facts.save(new PlacementFact(id, fact, act().today(), act().by(), act().at()));
    }

    /** What every activation rule says now. */
    @Transactional(readOnly = true)
    public List<PolicyResult> check(PlacementId id) {
        return ActivationPolicy.checkAll(dossiers.of(get(id)));
    }

    /** Binds the person, the host's place and the tutors; asked under their locks. */
    public void makeReady(PlacementId id) {
        var placement = get(id);
        placement.makeReady(ActivationPolicy.checkAll(dossiers.locked(placement)), act());
        bind(placement);
        var target = new OfEngagement(id.engagement(), placement.candidate());
        assignments.assign(placement.hostTutor(), AssignmentKind.HOST_TUTOR, target, placement.period());
        assignments.assign(placement.promoterTutor(), AssignmentKind.PROMOTER_TUTOR, target, placement.period());
    }

    /** Day 1. */
    public void start(PlacementId id) {
        var placement = get(id);
        placement.start(ActivationPolicy.checkAll(dossiers.locked(placement)), act());
        placements.save(placement);
        people.pathwayBegan(placement.candidate(), act().today());
    }

    /** Those whose time to begin ran out on this day or before it, and of whom no day is told. */
    @Transactional(readOnly = true)
    @RolesAllowed(Role.SYSTEM)
    public List<PlacementId> notBegunBy(LocalDate day) {
        var late = placements.readySince(day).stream()
                .filter(placement -> !lastDayToBegin(placement).isAfter(day))
                .map(placement -> placement.id().engagement())
                .collect(Collectors.toSet());
        late.removeAll(told.among(late));
        return late.stream().map(PlacementId::of).toList();
    }

    private LocalDate lastDayToBegin(Placement placement) {
        var plan = placement.plan();
        var first = plan.period().firstDay();
        return new WorkingDays(rules.holidays(), companies.site(plan.site()).patronDay())
                .after(first, rules.integer(RuleKey.START_WITHIN, plan.regime(), plan.group(), first));
    }

    /**
     * Gives it up before day 1; the night does it when the time to begin has run out. Whoever stayed on a pathway for its
     * sake alone is in charge again.
     */
    @RolesAllowed({Role.OPERATOR, Role.SYSTEM})
    public void abandon(PlacementId id) {
        if (!told.among(Set.of(id.engagement())).isEmpty()) {
            throw new RuleViolation("placement.error.daysTold");
        }
        var placement = get(id);
        boolean bound = placement.status().isBound();
        placements.save(placement.abandon(act()));
        matches.placementOver(placement.match(), true);
        if (bound) {
            assignments.cancel(id.engagement());
            people.pathwayEnded(placement.candidate(), act().today().minusDays(1));
        }
    }

    /** It went to its last day. */
    public void conclude(PlacementId id) {
        end(get(id).conclude(act()));
    }

    /** It ends before its time. */
    public void interrupt(PlacementId id, LocalDate lastDay, EarlyEndReason reason) {
        end(get(id).interrupt(lastDay, reason, act()));
    }

    private void end(Placement placement) {
        placements.save(placement);
        matches.placementOver(placement.match(), false);
        assignments.endAll(placement.id().engagement(), placement.period().lastDay());
        people.pathwayEnded(placement.candidate(), placement.period().lastDay());
    }

    private void refuseTutorsFromElsewhere(MakePlacement plan, OrganisationId host) {
        if (colleagues.hostTutors(host).stream().noneMatch(one -> one.user().equals(plan.hostTutor()))) {
            throw new RuleViolation("placement.error.hostTutorElsewhere");
        }
        if (colleagues.operators().stream().noneMatch(one -> one.user().equals(plan.promoterTutor()))) {
            throw new RuleViolation("placement.error.promoterTutorElsewhere");
        }
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
