package it.florwork.candidate;

import it.florwork.access.CurrentViewer;
import it.florwork.access.Role;
import it.florwork.access.UserId;
import it.florwork.candidate.domain.Candidate;
import it.florwork.candidate.domain.CandidateRepository;
import it.florwork.candidate.domain.Recording;
import it.florwork.candidate.domain.StatusChange;
import it.florwork.candidate.domain.StatusChangeRepository;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person's way through the stages. Each verb takes the day it holds from, which may lie before or after today. */
@Service
@Transactional
@RolesAllowed({Role.OPERATOR, Role.SYSTEM})
public class CandidateService {
    private final CandidateRepository candidates;
    private final StatusChangeRepository history;
    private final ReachablePeople reachable;
    private final RunningEnrolments enrolments;
    private final List<OtherPathways> otherPathways;
    private final CurrentViewer viewer;
    private final Clock clock;

    CandidateService(
            CandidateRepository candidates,
            StatusChangeRepository history,
            ReachablePeople reachable,
            RunningEnrolments enrolments,
            List<OtherPathways> otherPathways,
            CurrentViewer viewer,
            Clock clock) {
        this.candidates = candidates;
        this.history = history;
        this.reachable = reachable;
        this.enrolments = enrolments;
        this.otherPathways = otherPathways;
        this.viewer = viewer;
        this.clock = clock;
    }

    /** First contact made; the operator who made it follows the person. */
    public void contacted(CandidateId id, LocalDate on) {
        var person = reachable.locked(id);
        save(person, person.contacted(on, now()));
    }

    public void assess(CandidateId id, LocalDate on) {
        var person = reachable.locked(id);
        save(person, person.assessed(on, now()));
    }

    public void takeInCharge(CandidateId id, LocalDate on) {
        var person = reachable.locked(id);
        save(person, person.takenInCharge(on, now()));
    }

    /** A placement began: "in charge" becomes "on a pathway"; who is on one already stays there. */
    public void pathwayBegan(CandidateId id, LocalDate on) {
        var person = reachable.locked(id);
        if (person.status() != CandidateStatus.ON_A_PATHWAY) {
            save(person, person.onAPathway(on, now()));
        }
    }

    /** A placement or an enrolment ended with this day: back "in charge" unless another goes on or the case has moved on since. */
    public void pathwayEnded(CandidateId id, LocalDate lastDay) {
        var person = reachable.locked(id);
        if (person.status() == CandidateStatus.ON_A_PATHWAY
                && otherPathways.stream().noneMatch(other -> other.goesOnAfter(id, lastDay))) {
            var from = lastDay.plusDays(1);
            save(person, person.pathwayEnded(from.isBefore(person.statusSince()) ? person.statusSince() : from, now()));
        }
    }

    public void leaving(CandidateId id, LocalDate on) {
        var person = reachable.locked(id);
        save(person, person.leaving(on, now()));
    }

    /** The person leaves the project; a group that is running is left. */
    public void left(CandidateId id, Departure departure, LocalDate on) {
        var person = reachable.locked(id);
        var change = person.left(departure, on, now());
        enrolments.interrupt(id, on);
        save(person, change);
    }

    /** Asks the case manager to agree that the person waits until the review. */
    public void proposeWaiting(CandidateId id, WaitingReason reason, LocalDate from, LocalDate reviewOn) {
        var person = reachable.locked(id);
        person.proposeWaiting(reason, from, reviewOn, viewer.get().user());
        candidates.save(person);
    }

    /** The case manager agrees; a group that is running is left. */
    @RolesAllowed(Role.CASE_MANAGER)
    public void agreeToWaiting(CandidateId id) {
        var person = reachable.locked(id);
        var change = person.agreeToWaiting(now());
        enrolments.interrupt(id, change.effectiveOn());
        save(person, change);
    }

    @RolesAllowed(Role.CASE_MANAGER)
    public void declineWaiting(CandidateId id) {
        var person = reachable.locked(id);
        person.declineWaiting();
        candidates.save(person);
    }

    /** The case manager puts an own person on wait; proposing and agreeing in one. */
    @RolesAllowed(Role.CASE_MANAGER)
    public void putOnWait(CandidateId id, WaitingReason reason, LocalDate from, LocalDate reviewOn) {
        var person = reachable.locked(id);
        person.proposeWaiting(reason, from, reviewOn, viewer.get().user());
        agreeToWaiting(id);
    }

    /** Back from waiting, to the stage that was left. */
    @RolesAllowed({Role.OPERATOR, Role.CASE_MANAGER, Role.SYSTEM})
    public void comeBack(CandidateId id, LocalDate on) {
        var person = reachable.locked(id);
        var left = history.findByCandidateOrderBySequence(id).getLast().from();
        save(person, person.comeBack(left == null ? CandidateStatus.REFERRED : left, on, now()));
    }

    /** The person withdraws; a group that is running is left. */
    @RolesAllowed({Role.OPERATOR, Role.CASE_MANAGER, Role.SYSTEM})
    public void withdraw(CandidateId id, WithdrawalReason reason, LocalDate on) {
        var person = reachable.locked(id);
        var change = person.withdrawn(reason, on, now());
        enrolments.interrupt(id, on);
        save(person, change);
    }

    /** The operator follows the person from now on, and sees what only who follows may. */
    @RolesAllowed(Role.OPERATOR)
    public void follow(CandidateId id) {
        var person = reachable.locked(id);
        person.followedBy(viewer.get().user());
        candidates.save(person);
    }

    /** The account with which the person signs in, as loaders lay it; people get theirs by {@link PersonAccess}. */
    @RolesAllowed(Role.SYSTEM)
    public void linkAccount(CandidateId id, UserId account) {
        var person = reachable.locked(id);
        person.hasAccount(account);
        candidates.save(person);
    }

    /** The demonstration calls its people by known codes. */
    @RolesAllowed(Role.SYSTEM)
    public void giveCode(CandidateId id, String codeName) {
        var person = reachable.locked(id);
        person.isCalled(codeName);
        candidates.save(person);
    }

    /** Everybody known on this day with the stage that held then, by code: one query. */
    @Transactional(readOnly = true)
    @RolesAllowed({Role.OPERATOR, Role.EVALUATOR, Role.SYSTEM})
    public List<StatusOnDay> statusesOn(LocalDate day) {
        return candidates.statusesOn(day);
    }

    private void save(Candidate person, StatusChange change) {
        candidates.save(person);
        history.save(change);
    }

    private Recording now() {
        return new Recording(viewer.get().user(), clock.instant());
    }
}
