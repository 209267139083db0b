package it.florwork.candidate.domain;

import it.florwork.access.UserId;
import it.florwork.candidate.CandidateFollowed;
import it.florwork.candidate.CandidateId;
import it.florwork.candidate.CandidateReferred;
import it.florwork.candidate.CandidateStatus;
import it.florwork.candidate.CandidateStatusChanged;
import it.florwork.candidate.Departure;
import it.florwork.candidate.WaitingReason;
import it.florwork.candidate.WithdrawalReason;
import it.florwork.candidate.domain.StatusChange.Why;
import it.florwork.shared.PortalClock;
import it.florwork.shared.RuleViolation;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * A person as the project speaks of them: under a code name, at a stage, followed by somebody. Every verb that moves the
 * stage answers the line of history that must be saved with it. The days of that line never run backwards, so that the
 * stage on any day is the last line that holds from then or earlier.
 */
@Entity
public class Candidate extends AbstractAggregateRoot<Candidate> {
    private static final int DAYS_AHEAD = 90;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private CandidateId id;

    private String codeName;

    @Enumerated(EnumType.STRING)
    private CandidateStatus status;

    private LocalDate statusSince;
    private int changes;
    private LocalDate referredOn;

    @AttributeOverride(name = "value", column = @Column(name = "operator_id"))
    private @Nullable UserId operator;

    @AttributeOverride(name = "value", column = @Column(name = "case_manager_id"))
    private UserId caseManager;

    @AttributeOverride(name = "value", column = @Column(name = "user_id"))
    private @Nullable UserId user;

    @Embedded
    private @Nullable WaitingProposal waitingProposal;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Candidate() {} // JPA

    public Candidate(String codeName, UserId caseManager, LocalDate referredOn) {
        this.id = CandidateId.next();
        this.codeName = codeName;
        this.caseManager = caseManager;
        this.status = CandidateStatus.REFERRED;
        this.statusSince = referredOn;
        this.referredOn = referredOn;
        registerEvent(new CandidateReferred(id, caseManager, referredOn));
    }

    /** The first line of history; saved with the person. */
    public StatusChange beginning(Recording recording) {
        return line(null, CandidateStatus.REFERRED, referredOn, recording, Why.NONE);
    }

    public StatusChange contacted(LocalDate on, Recording recording) {
        if (operator == null) {
            operator = recording.by();
        }
        return become(CandidateStatus.CONTACTED, on, recording);
    }

    public StatusChange assessed(LocalDate on, Recording recording) {
        return become(CandidateStatus.IN_ASSESSMENT, on, recording);
    }

    public StatusChange takenInCharge(LocalDate on, Recording recording) {
        if (status == CandidateStatus.WAITING || status == CandidateStatus.ON_A_PATHWAY) {
            throw wrongStatus(); // comeBack and pathwayEnded say from where
        }
        return become(CandidateStatus.IN_CHARGE, on, recording);
    }

    public StatusChange onAPathway(LocalDate on, Recording recording) {
        return become(CandidateStatus.ON_A_PATHWAY, on, recording);
    }

    public StatusChange pathwayEnded(LocalDate on, Recording recording) {
        if (status != CandidateStatus.ON_A_PATHWAY) {
            throw wrongStatus();
        }
        return become(CandidateStatus.IN_CHARGE, on, recording);
    }

    public StatusChange leaving(LocalDate on, Recording recording) {
        return become(CandidateStatus.LEAVING, on, recording);
    }

    public StatusChange left(Departure departure, LocalDate on, Recording recording) {
        return become(CandidateStatus.LEFT, on, recording, Why.of(departure));
    }

    public void proposeWaiting(WaitingReason reason, LocalDate from, LocalDate reviewOn, UserId by) {
        requireReachable(CandidateStatus.WAITING, from);
        if (!reviewOn.isAfter(from)) {
            throw new RuleViolation("candidate.error.reviewBeforeWaiting", from);
        }
        waitingProposal = new WaitingProposal(reason, from, reviewOn, by);
    }

    public StatusChange agreeToWaiting(Recording recording) {
        if (waitingProposal == null) {
            throw new RuleViolation("candidate.error.noWaitingProposed");
        }
        var agreed = waitingProposal;
        waitingProposal = null;
        return become(CandidateStatus.WAITING, agreed.from(), recording, Why.agreed(agreed, recording.by()));
    }

    public void declineWaiting() {
        if (waitingProposal == null) {
            throw new RuleViolation("candidate.error.noWaitingProposed");
        }
        waitingProposal = null;
    }

    /** Back from waiting, to the stage that was left. */
    public StatusChange comeBack(CandidateStatus stageLeft, LocalDate on, Recording recording) {
        if (status != CandidateStatus.WAITING) {
            throw wrongStatus();
        }
        boolean wasFurther = stageLeft == CandidateStatus.ON_A_PATHWAY || stageLeft == CandidateStatus.LEAVING;
        return become(wasFurther ? CandidateStatus.IN_CHARGE : stageLeft, on, recording);
    }

    public StatusChange withdrawn(WithdrawalReason reason, LocalDate on, Recording recording) {
        waitingProposal = null;
        return become(CandidateStatus.WITHDRAWN, on, recording, Why.of(reason));
    }

    /** A closed case opens again, entrusted by whoever refers the person now. */
    public StatusChange referredAgain(UserId by, LocalDate on, Recording recording) {
        caseManager = by;
        referredOn = on;
        operator = null;
        registerEvent(new CandidateReferred(id, by, on));
        return become(CandidateStatus.REFERRED, on, recording);
    }

    public void followedBy(UserId newOperator) {
        operator = newOperator;
        registerEvent(new CandidateFollowed(id, newOperator));
    }

    public void hasAccount(UserId account) {
        if (user != null && !user.equals(account)) {
            throw new RuleViolation("candidate.error.hasAnAccount");
        }
        user = account;
    }

    public void isCalled(String newCodeName) {
        codeName = newCodeName;
    }

    private StatusChange become(CandidateStatus target, LocalDate on, Recording recording) {
        return become(target, on, recording, Why.NONE);
    }

    private StatusChange become(CandidateStatus target, LocalDate on, Recording recording, Why why) {
        requireReachable(target, on);
        if (on.isAfter(recording.at().atZone(PortalClock.ROME).toLocalDate().plusDays(DAYS_AHEAD))) {
            throw new RuleViolation("candidate.error.effectiveTooFarAhead", DAYS_AHEAD);
        }
        var line = line(status, target, on, recording, why);
        registerEvent(new CandidateStatusChanged(id, status, target, on));
        status = target;
        statusSince = on;
        return line;
    }

    private void requireReachable(CandidateStatus target, LocalDate on) {
        if (!status.next().contains(target)) {
            throw wrongStatus();
        }
        if (on.isBefore(statusSince)) {
            throw new RuleViolation("candidate.error.effectiveBeforeLastChange", statusSince);
        }
    }

    private StatusChange line(
            @Nullable CandidateStatus from, CandidateStatus to, LocalDate on, Recording recording, Why why) {
        changes++;
        return new StatusChange(id, changes, from, to, on, recording, why);
    }

    private static RuleViolation wrongStatus() {
        return new RuleViolation("candidate.error.wrongStatus");
    }

    public CandidateId id() {
        return id;
    }

    public String codeName() {
        return codeName;
    }

    public CandidateStatus status() {
        return status;
    }

    public LocalDate statusSince() {
        return statusSince;
    }

    public LocalDate referredOn() {
        return referredOn;
    }

    public @Nullable UserId operator() {
        return operator;
    }

    public UserId caseManager() {
        return caseManager;
    }

    public @Nullable UserId user() {
        return user;
    }

    public @Nullable WaitingProposal waitingProposal() {
        return waitingProposal;
    }

    public long version() {
        return version == null ? 0 : version;
    }
}
