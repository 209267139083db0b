package it.florwork.matching.domain;

import it.florwork.access.UserId;
import it.florwork.candidate.CandidateId;
import it.florwork.candidate.ChoiceId;
import it.florwork.matching.Fit;
import it.florwork.matching.MatchApproved;
import it.florwork.matching.MatchEnded;
import it.florwork.matching.MatchId;
import it.florwork.matching.MatchMoved;
import it.florwork.matching.MatchProposed;
import it.florwork.matching.MatchReason;
import it.florwork.matching.MatchStatus;
import it.florwork.matching.Observation;
import it.florwork.matching.Suitability;
import it.florwork.opening.OpeningId;
import it.florwork.rules.Regime;
import it.florwork.shared.Ids;
import it.florwork.shared.RuleViolation;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** One person proposed for one need, step by step, with who decided what and why it ended. */
@Entity
@Table(name = "opening_match") // "match" is a word of SQL
public class Match extends AbstractAggregateRoot<Match> {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private MatchId id;

    @AttributeOverride(name = "value", column = @Column(name = "opening_id"))
    private OpeningId opening;

    @AttributeOverride(name = "value", column = @Column(name = "candidate_id"))
    private CandidateId candidate;

    @Enumerated(EnumType.STRING)
    private Regime regime;

    @Enumerated(EnumType.STRING)
    private MatchStatus status;

    private Instant statusSince;
    private String needs;
    private String preferences;

    @AttributeOverride(name = "value", column = @Column(name = "proposed_by"))
    private UserId proposedBy;

    @AttributeOverride(name = "value", column = @Column(name = "choice_id"))
    private @Nullable ChoiceId choice;

    private @Nullable UUID presentationCode;
    private @Nullable LocalDate talkOn;
    private @Nullable Observed observed;
    private boolean needChanged;
    private boolean choiceLive;
    private boolean placementOver;

    @Enumerated(EnumType.STRING)
    private @Nullable MatchReason exitReason;

    @ElementCollection
    @CollectionTable(name = "match_step", joinColumns = @JoinColumn(name = "match_id"))
    @OrderColumn(name = "step_no")
    private List<MatchStep> steps = new ArrayList<>();

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Match() {} // JPA

    /** @param suitability why: kept as it was on this day */
    public Match(OpeningId opening, CandidateId candidate, Regime regime, Suitability suitability, Act act) {
        if (!suitability.fits()) {
            throw new RuleViolation("matching.error.doesNotFit");
        }
        this.id = MatchId.next();
        this.opening = opening;
        this.candidate = candidate;
        this.regime = regime;
        this.needs = Fit.format(suitability.needs());
        this.preferences = Fit.format(suitability.preferences());
        this.proposedBy = act.by().user();
        this.status = MatchStatus.PROPOSED;
        this.statusSince = act.at();
        steps.add(new MatchStep(status, act.by().user().value(), act.by().role(), act.at(), null));
        registerEvent(new MatchProposed(id, opening, candidate));
    }

    public MatchId id() {
        return id;
    }

    public OpeningId opening() {
        return opening;
    }

    public CandidateId candidate() {
        return candidate;
    }

    public Regime regime() {
        return regime;
    }

    public MatchStatus status() {
        return status;
    }

    public Instant statusSince() {
        return statusSince;
    }

    public Suitability suitability() {
        return new Suitability(Fit.parse(needs), Fit.parse(preferences));
    }

    public @Nullable ChoiceId choice() {
        return choice;
    }

    public @Nullable UUID presentationCode() {
        return presentationCode;
    }

    public @Nullable LocalDate talkOn() {
        return talkOn;
    }

    /** The days of observation that were agreed, if any. */
    public Optional<Observation> observation() {
        return Optional.ofNullable(observed).map(Observed::days);
    }

    public @Nullable MatchReason exitReason() {
        return exitReason;
    }

    /** Whether the need was changed after this was proposed: somebody must look again. */
    public boolean isNeedChanged() {
        return needChanged;
    }

    public boolean isPlacementOver() {
        return placementOver;
    }

    public boolean isChoiceLive() {
        return choiceLive;
    }

    public boolean caseManagerAgreed() {
        return steps.stream().anyMatch(step -> step.to() == MatchStatus.CASE_MANAGER_OK);
    }

    public List<MatchStep> steps() {
        return List.copyOf(steps);
    }

    /** A social-inclusion internship needs the case manager's word before the person is asked. */
    public boolean caseManagerDecides() {
        return regime == Regime.TIS;
    }

    /** Whether the person has the question before them. */
    public boolean awaitsThePerson() {
        return status == (caseManagerDecides() ? MatchStatus.CASE_MANAGER_OK : MatchStatus.SELECTED);
    }

    /** The operator goes on with this proposal. */
    public Match select(Act act) {
        return become(MatchStatus.SELECTED, act);
    }

    public Match caseManagerAgrees(Act act) {
        if (!caseManagerDecides()) {
            throw new RuleViolation("matching.error.noCaseManagerNeeded");
        }
        return become(MatchStatus.CASE_MANAGER_OK, act);
    }

    public Match caseManagerRefuses(MatchReason reason, Act act) {
        if (status != MatchStatus.SELECTED || !caseManagerDecides()) {
            throw new RuleViolation("matching.error.wrongStatus");
        }
        return exit(reason, act);
    }

    /** @param given the live choice to show the card for this match */
    public Match candidateSaysYes(ChoiceId given, Act act) {
        if (!awaitsThePerson()) {
            throw new RuleViolation("matching.error.notAsked");
        }
        choice = given;
        choiceLive = true;
        return become(MatchStatus.CANDIDATE_OK, act);
    }

    public Match candidateSaysNo(MatchReason reason, Act act) {
        if (reason.exit() != MatchStatus.CANDIDATE_NO) {
            throw new RuleViolation("matching.error.wrongReason");
        }
        return exit(reason, act);
    }

    /** The yes is taken back: what the company saw is closed to it again; a placement in the making stops at its rule. */
    public Match choiceTakenBack(Act act) {
        choiceLive = false;
        return status.isLive() ? exit(MatchReason.CHOICE_TAKEN_BACK, act) : this;
    }

    /** Shows the blind profile to the company, under a code that belongs to this match alone. */
    public Match present(Act act) {
        refuseChangedNeed();
        if (!choiceLive) {
            throw new RuleViolation("matching.error.noYes");
        }
        presentationCode = Ids.opaque();
        return become(MatchStatus.PRESENTED, act);
    }

    public Match companyInterested(Act act) {
        return become(MatchStatus.INTEREST, act);
    }

    public Match companyRefuses(MatchReason reason, Act act) {
        if (reason.exit() != MatchStatus.COMPANY_NO) {
            throw new RuleViolation("matching.error.wrongReason");
        }
        return exit(reason, act);
    }

    public Match talkHeld(LocalDate on, LocalDate today, Act act) {
        if (on.isAfter(today)) {
            throw new RuleViolation("matching.error.talkAhead");
        }
        talkOn = on;
        return become(MatchStatus.TALK, act);
    }

    /**
     * The person spends some days at the place, covered by a signed act and an insurance.
     *
     * @param most how many days the rules allow at the most
     */
    public Match observe(Observation days, int most, Act act) {
        refuseChangedNeed();
        if (!choiceLive) {
            throw new RuleViolation("matching.error.noYes");
        }
        if (days.period().days() > most) {
            throw new RuleViolation("matching.error.observationTooLong", most);
        }
        if (days.act().signedOn().isAfter(act.day())
                || days.insurance().signedOn().isAfter(act.day())) {
            throw new RuleViolation("matching.error.paperAhead");
        }
        if (days.period().firstDay().isBefore(act.day())) {
            throw new RuleViolation("matching.error.observationBegan", act.day());
        }
        observed = Observed.of(days);
        return become(MatchStatus.OBSERVATION, act);
    }

    /** The operator's last word. That a place is free is asked under a lock, by whoever calls this. */
    public Match approve(Act act) {
        refuseChangedNeed();
        if (status == MatchStatus.OBSERVATION
                && observation()
                        .filter(days -> act.day().isBefore(days.period().lastDay()))
                        .isPresent()) {
            throw new RuleViolation(
                    "matching.error.observationGoesOn",
                    observation().orElseThrow().period().lastDay());
        }
        become(MatchStatus.APPROVED, act);
        registerEvent(new MatchApproved(id, opening, candidate));
        return this;
    }

    /** The placement made of it has ended: the person is free for another need. */
    public Match placementEnded() {
        placementOver = true;
        return this;
    }

    /** A placement was made of it. */
    public Match converted(Act act) {
        return become(MatchStatus.CONVERTED, act);
    }

    public Match withdraw(MatchReason reason, Act act) {
        if (reason.exit() != MatchStatus.WITHDRAWN) {
            throw new RuleViolation("matching.error.wrongReason");
        }
        return exit(reason, act);
    }

    public Match expire(MatchReason reason, Act act) {
        if (reason.exit() != MatchStatus.EXPIRED) {
            throw new RuleViolation("matching.error.wrongReason");
        }
        return exit(reason, act);
    }

    public Match needWasChanged() {
        needChanged = true;
        return this;
    }

    /** The operator has looked at the changed need with the person: it may go on. */
    public Match confirmDespiteChange(Suitability now) {
        if (!now.fits()) {
            throw new RuleViolation("matching.error.doesNotFit");
        }
        needs = Fit.format(now.needs());
        preferences = Fit.format(now.preferences());
        needChanged = false;
        return this;
    }

    private void refuseChangedNeed() {
        if (needChanged) {
            throw new RuleViolation("matching.error.needChanged");
        }
    }

    private Match exit(MatchReason reason, Act act) {
        refuse(reason.exit());
        exitReason = reason;
        move(reason.exit(), reason, act);
        registerEvent(new MatchEnded(id, opening, candidate, status, reason));
        return this;
    }

    private Match become(MatchStatus target, Act act) {
        refuse(target);
        move(target, null, act);
        return this;
    }

    private void refuse(MatchStatus target) {
        if (!status.next().contains(target)) {
            throw new RuleViolation("matching.error.wrongStatus");
        }
    }

    private void move(MatchStatus target, @Nullable MatchReason reason, Act act) {
        registerEvent(new MatchMoved(id, opening, candidate, status, target));
        status = target;
        statusSince = act.at();
        steps.add(new MatchStep(target, act.by().user().value(), act.by().role(), act.at(), reason));
    }
}
