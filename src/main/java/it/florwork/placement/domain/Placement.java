package it.florwork.placement.domain;

import it.florwork.access.OrganisationId;
import it.florwork.access.UserId;
import it.florwork.candidate.CandidateId;
import it.florwork.company.SiteId;
import it.florwork.matching.MatchId;
import it.florwork.opening.OpeningId;
import it.florwork.placement.EarlyEndReason;
import it.florwork.placement.MakePlacement;
import it.florwork.placement.PlacementEnded;
import it.florwork.placement.PlacementExtended;
import it.florwork.placement.PlacementId;
import it.florwork.placement.PlacementNotStarted;
import it.florwork.placement.PlacementReady;
import it.florwork.placement.PlacementResumed;
import it.florwork.placement.PlacementResumptionTakenBack;
import it.florwork.placement.PlacementStarted;
import it.florwork.placement.PlacementStatus;
import it.florwork.placement.PlacementSuspended;
import it.florwork.placement.PlacementSuspensionTakenBack;
import it.florwork.placement.PolicyResult;
import it.florwork.placement.SuspensionReason;
import it.florwork.rules.Regime;
import it.florwork.rules.TargetGroup;
import it.florwork.shared.Period;
import it.florwork.shared.RuleViolation;
import it.florwork.shared.WeeklyTimetable;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** An internship, from the approved match to its end. */
@Entity
public class Placement extends AbstractAggregateRoot<Placement> {
    /** The reason of the step that takes a mistaken suspension back. */
    public static final String TAKEN_BACK = "TAKEN_BACK";

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private PlacementId id;

    @AttributeOverride(name = "value", column = @Column(name = "match_id"))
    private MatchId match;

    @AttributeOverride(name = "value", column = @Column(name = "candidate_id"))
    private CandidateId candidate;

    @AttributeOverride(name = "value", column = @Column(name = "organisation_id"))
    private OrganisationId organisation;

    @AttributeOverride(name = "value", column = @Column(name = "site_id"))
    private SiteId site;

    @AttributeOverride(name = "value", column = @Column(name = "opening_id"))
    private OpeningId opening;

    @Enumerated(EnumType.STRING)
    private Regime regime;

    @Enumerated(EnumType.STRING)
    private TargetGroup targetGroup;

    private Period period;
    private LocalDate plannedLastDay;
    private WeeklyTimetable timetable;

    @AttributeOverride(name = "value", column = @Column(name = "host_tutor"))
    private UserId hostTutor;

    @AttributeOverride(name = "value", column = @Column(name = "promoter_tutor"))
    private UserId promoterTutor;

    @Enumerated(EnumType.STRING)
    private PlacementStatus status;

    /** Set while the internship binds the person; the table lets no two of them share a day. */
    @AttributeOverride(name = "value", column = @Column(name = "bound_candidate_id"))
    private @Nullable CandidateId boundCandidate;

    @Embedded
    private Rests rests = new Rests();

    @Enumerated(EnumType.STRING)
    private @Nullable EarlyEndReason endReason;

    @ElementCollection
    @CollectionTable(name = "placement_step", joinColumns = @JoinColumn(name = "placement_id"))
    @OrderColumn(name = "step_no")
    private List<PlacementStep> steps = new ArrayList<>();

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Placement() {} // JPA

    public Placement(
            MakePlacement plan,
            CandidateId candidate,
            OrganisationId organisation,
            SiteId site,
            OpeningId opening,
            Regime regime,
            Act act) {
        this.id = PlacementId.next();
        this.match = plan.match();
        this.candidate = candidate;
        this.organisation = organisation;
        this.site = site;
        this.opening = opening;
        this.regime = regime;
        this.targetGroup = plan.group();
        this.period = plan.period();
        this.plannedLastDay = plan.period().lastDay();
        this.timetable = plan.timetable();
        this.hostTutor = plan.hostTutor();
        this.promoterTutor = plan.promoterTutor();
        this.status = PlacementStatus.DRAFT;
        step(act.today(), null, act);
        become(PlacementStatus.CHECKING, act.today(), null, act); // born complete: there is something to check
    }

    public PlacementId id() {
        return id;
    }

    public MatchId match() {
        return match;
    }

    public CandidateId candidate() {
        return candidate;
    }

    public OrganisationId organisation() {
        return organisation;
    }

    public OpeningId opening() {
        return opening;
    }

    public Regime regime() {
        return regime;
    }

    public PlacementStatus status() {
        return status;
    }

    public Period period() {
        return period;
    }

    public UserId hostTutor() {
        return hostTutor;
    }

    public UserId promoterTutor() {
        return promoterTutor;
    }

    public @Nullable LocalDate suspendedFrom() {
        return rests.suspendedFrom();
    }

    public @Nullable SuspensionReason suspensionReason() {
        return rests.reason();
    }

    public @Nullable EarlyEndReason endReason() {
        return endReason;
    }

    public List<PlacementStep> steps() {
        return List.copyOf(steps);
    }

    public long version() {
        return version == null ? 0 : version;
    }

    public Plan plan() {
        return new Plan(regime, targetGroup, site, period, timetable, hostTutor, promoterTutor, rests.days());
    }

    /**
     * What a training project is signed for, in one text: the days first planned, the hours, the tutors. Suspensions and
     * extensions have papers of their own and change nothing here.
     */
    String planAsSigned() {
        return new SignedPlan(Period.of(period.firstDay(), plannedLastDay), timetable, hostTutor, promoterTutor)
                .format();
    }

    /** Changes what is planned, while nobody relies on it yet. */
    public Placement revise(
            TargetGroup newGroup,
            Period newPeriod,
            WeeklyTimetable newTimetable,
            UserId newHostTutor,
            UserId newPromoterTutor) {
        if (!status.isBeforeReady()) {
            throw new RuleViolation("placement.error.planIsFixed");
        }
        targetGroup = newGroup;
        period = newPeriod;
        plannedLastDay = newPeriod.lastDay();
        timetable = newTimetable;
        hostTutor = newHostTutor;
        promoterTutor = newPromoterTutor;
        return this;
    }

    /**
     * Binds the person, the host's place and the tutors.
     *
     * @param results of every activation rule, asked under the locks of the site and the tutors
     */
    public Placement makeReady(List<PolicyResult> results, Act act) {
        if (!status.isBeforeReady()) {
            throw new RuleViolation("placement.error.wrongStatus");
        }
        ActivationPolicy.refuseUnlessAllHold(results);
        if (status == PlacementStatus.CHECKING) {
            become(PlacementStatus.SIGNING, act.today(), null, act);
        }
        become(PlacementStatus.READY, act.today(), null, act);
        boundCandidate = candidate;
        registerEvent(new PlacementReady(id.engagement(), candidate, period));
        return this;
    }

    /** Day 1, or a later day of the period; the rules must still hold. */
    public Placement start(List<PolicyResult> results, Act act) {
        if (!period.contains(act.today())) {
            throw new RuleViolation("placement.error.outsidePeriod", period.firstDay(), period.lastDay());
        }
        refuse(PlacementStatus.ACTIVE);
        ActivationPolicy.refuseUnlessAllHold(results);
        become(PlacementStatus.ACTIVE, act.today(), null, act);
        registerEvent(new PlacementStarted(id.engagement(), candidate, period));
        return this;
    }

    /** Given up before day 1. */
    public Placement abandon(Act act) {
        become(PlacementStatus.NOT_STARTED, act.today(), null, act);
        boundCandidate = null;
        registerEvent(new PlacementNotStarted(id.engagement(), candidate));
        return this;
    }

    public Placement suspend(LocalDate from, SuspensionReason reason, Act act) {
        if (status != PlacementStatus.ACTIVE) {
            throw new RuleViolation("placement.error.wrongStatus");
        }
        refuseOutside(from);
        if (!reason.isOpenTo(regime)) {
            throw new RuleViolation("placement.error.suspensionOfOtherRegime");
        }
        become(PlacementStatus.SUSPENDED, from, reason.name(), act);
        rests.begin(from, reason);
        registerEvent(new PlacementSuspended(id.engagement(), candidate, from));
        return this;
    }

    /**
     * Goes on from this day; the end moves by as many days as it was suspended.
     *
     * @param least the shortest suspension that moves the end
     */
    public Placement resume(LocalDate on, int least, Act act) {
        if (status != PlacementStatus.SUSPENDED) {
            throw new RuleViolation("placement.error.wrongStatus");
        }
        var suspended = rests.endOn(on, least);
        become(PlacementStatus.ACTIVE, on, null, act);
        period = new Period(period.firstDay(), period.endsBefore().plusDays(suspended.days()));
        registerEvent(new PlacementResumed(id.engagement(), candidate, suspended, period));
        return this;
    }

    /** Since when it goes on after a suspension, if that was its last step. */
    public Optional<Instant> resumedAt() {
        int last = steps.size() - 1;
        return status == PlacementStatus.ACTIVE && last > 0 && isResumption(steps.get(last - 1), steps.get(last))
                ? Optional.of(steps.get(last).at())
                : Optional.empty();
    }

    private static boolean isResumption(PlacementStep before, PlacementStep last) {
        return before.to() == PlacementStatus.SUSPENDED && last.reason() == null;
    }

    /** It had not gone on after all: the suspension lasts again, and the end is where it was before it was resumed. */
    public Placement takeBackResumption(Act act) {
        if (resumedAt().isEmpty()) {
            throw new RuleViolation("placement.error.wrongStatus");
        }
        var began = steps.get(steps.size() - 2);
        var reason = SuspensionReason.valueOf(Objects.requireNonNull(began.reason()));
        var suspended = new Period(began.effectiveOn(), steps.getLast().effectiveOn());
        become(PlacementStatus.SUSPENDED, began.effectiveOn(), reason.name(), act);
        rests.lastAgain(suspended, reason);
        period = new Period(period.firstDay(), period.endsBefore().minusDays(suspended.days()));
        registerEvent(new PlacementResumptionTakenBack(id.engagement(), candidate, suspended, period));
        return this;
    }

    /** The suspension that lasts was a mistake: nothing moves, and what was written of it stays. */
    public Placement takeBackSuspension(Act act) {
        var from = rests.suspendedFrom();
        if (status != PlacementStatus.SUSPENDED || from == null) {
            throw new RuleViolation("placement.error.wrongStatus");
        }
        become(PlacementStatus.ACTIVE, from, TAKEN_BACK, act);
        rests.breakOff();
        registerEvent(new PlacementSuspensionTakenBack(id.engagement(), candidate, from));
        return this;
    }

    /** Its last day is a later one; whatever depends on the length has to be asked after this. */
    public Placement extend(LocalDate lastDay, Act act) {
        if (!status.isRunning()) {
            throw new RuleViolation("placement.error.extendNotRunning");
        }
        if (act.today().isAfter(period.lastDay())) {
            throw new RuleViolation("placement.error.extendTooLate", period.lastDay());
        }
        if (!lastDay.isAfter(period.lastDay())) {
            throw new RuleViolation("placement.error.extendLater", period.lastDay());
        }
        var added = period.endsBefore();
        period = period.endingOn(lastDay);
        registerEvent(new PlacementExtended(id.engagement(), candidate, added, period));
        return this;
    }

    /** It went to its last day. */
    public Placement conclude(Act act) {
        if (act.today().isBefore(period.lastDay())) {
            throw new RuleViolation("placement.error.notOverYet", period.lastDay());
        }
        become(PlacementStatus.CONCLUDED, period.lastDay(), null, act);
        registerEvent(new PlacementEnded(id.engagement(), candidate, period.lastDay(), null));
        return this;
    }

    /** It ends before its time; the last day still belongs to it. */
    public Placement interrupt(LocalDate lastDay, EarlyEndReason reason, Act act) {
        refuseOutside(lastDay);
        if (lastDay.isAfter(act.today())) {
            throw new RuleViolation("placement.error.endAhead");
        }
        become(PlacementStatus.INTERRUPTED, lastDay, reason.name(), act);
        period = period.endingOn(lastDay);
        endReason = reason;
        rests.breakOff();
        registerEvent(new PlacementEnded(id.engagement(), candidate, lastDay, reason));
        return this;
    }

    private void refuseOutside(LocalDate day) {
        if (!period.contains(day)) {
            throw new RuleViolation("placement.error.outsidePeriod", period.firstDay(), period.lastDay());
        }
    }

    private void become(PlacementStatus target, LocalDate effectiveOn, @Nullable String reason, Act act) {
        refuse(target);
        status = target;
        step(effectiveOn, reason, act);
    }

    private void refuse(PlacementStatus target) {
        if (!status.next().contains(target)) {
            throw new RuleViolation("placement.error.wrongStatus");
        }
    }

    private void step(LocalDate effectiveOn, @Nullable String reason, Act act) {
        steps.add(new PlacementStep(status, effectiveOn, act.by().value(), act.at(), reason));
    }
}
