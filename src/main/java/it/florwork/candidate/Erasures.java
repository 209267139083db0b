package it.florwork.candidate;

import it.florwork.access.CurrentViewer;
import it.florwork.access.Role;
import it.florwork.candidate.domain.CandidateRepository;
import it.florwork.candidate.domain.ErasureRepository;
import it.florwork.candidate.domain.ErasureRequest;
import it.florwork.candidate.domain.LegalHold;
import it.florwork.candidate.domain.LegalHoldRepository;
import it.florwork.rules.Regime;
import it.florwork.rules.RuleBook;
import it.florwork.rules.RuleKey;
import it.florwork.rules.TargetGroup;
import it.florwork.shared.NotFound;
import it.florwork.shared.PortalClock;
import it.florwork.shared.RuleViolation;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Requests to be erased (domain.md par. 10a). The person asks, or whoever follows them writes it down; an operator grants
 * or refuses; another operator carries it out, once the case is closed and nothing holds it. The data protection officer
 * sees every request, and may stop it with a legal hold.
 */
@Service
@Transactional
public class Erasures {
    private static final Set<ErasureStatus> OPEN = EnumSet.of(ErasureStatus.ASKED, ErasureStatus.GRANTED);
    private static final Set<ErasureStatus> CLOSED = EnumSet.complementOf(EnumSet.copyOf(OPEN));

    private final ErasureRepository requests;
    private final LegalHoldRepository holds;
    private final CandidateRepository candidates;
    private final ReachablePeople reachable;
    private final List<PersonErasure> erasures;
    private final RuleBook rules;
    private final CurrentViewer viewer;
    private final Clock clock;

    Erasures(
            ErasureRepository requests,
            LegalHoldRepository holds,
            CandidateRepository candidates,
            ReachablePeople reachable,
            List<PersonErasure> erasures,
            RuleBook rules,
            CurrentViewer viewer,
            Clock clock) {
        this.requests = requests;
        this.holds = holds;
        this.candidates = candidates;
        this.reachable = reachable;
        this.erasures = erasures;
        this.rules = rules;
        this.viewer = viewer;
        this.clock = clock;
    }

    // ---- the person ----

    /** The person who is signed in asks; asked twice, the request that is open answers. */
    @RolesAllowed(Role.CANDIDATE)
    public ErasureId ask() {
        return asked(reachable.myself().id());
    }

    /** Until it is carried out it can be taken back. */
    @RolesAllowed(Role.CANDIDATE)
    public void takeBack() {
        requests.of(reachable.myself().id(), OPEN)
                .map(ErasureRequest::id)
                .map(this::locked)
                .ifPresent(request -> requests.save(request.takeBack()));
    }

    /** The latest request of the person who is signed in. */
    @Transactional(readOnly = true)
    @RolesAllowed(Role.CANDIDATE)
    public Optional<ErasureRow> mine() {
        return reachable
                .maybeMyself()
                .flatMap(me ->
                        requests.of(me.id(), Limit.of(1)).stream().findFirst().map(this::row));
    }

    // ---- the team ----

    /** Somebody of the team writes down that the person asked; asked twice, the request that is open answers. */
    @RolesAllowed({Role.OPERATOR, Role.CASE_MANAGER})
    public ErasureId askFor(CandidateId person) {
        return asked(person);
    }

    @Transactional(readOnly = true)
    @RolesAllowed({Role.OPERATOR, Role.CASE_MANAGER})
    public Optional<ErasureRow> of(CandidateId person) {
        return requests.of(reachable.get(person).id(), Limit.of(1)).stream()
                .findFirst()
                .map(this::row);
    }

    @RolesAllowed(Role.OPERATOR)
    public void refuse(ErasureId id, ErasureRefusal why) {
        requests.save(locked(id).refuse(why, viewer.get().user(), clock.instant()));
    }

    @RolesAllowed(Role.OPERATOR)
    public void grant(ErasureId id) {
        requests.save(locked(id).grant(viewer.get().user(), clock.instant()));
    }

    /**
     * Takes away whatever tells who the person is. The person's lock is destroyed as soon as this is committed.
     *
     * @param typed the person's code, typed by hand
     * @return how many records went, by {@link PersonErasure#what}
     */
    @RolesAllowed(Role.OPERATOR)
    public Map<String, Integer> carryOut(ErasureId id, String typed) {
        var request = locked(id);
        var person = candidates
                .lock(request.candidate())
                .orElseThrow(() -> NotFound.of(CandidateId.class, request.candidate()));
        var me = viewer.get().user();
        request.mayBeCarriedOut(person, holds.standing(person.id()).isPresent(), typed, me);
        var taken = new LinkedHashMap<String, Integer>();
        for (var erasure : erasures) {
            taken.put(erasure.what(), erasure.left(person.id()));
            erasure.erase(person.id());
        }
        requests.save(request.carriedOut(taken, me, clock.instant()));
        return taken;
    }

    // ---- who watches ----

    /** Open requests, the longest waiting first. */
    @Transactional(readOnly = true)
    @RolesAllowed({Role.OPERATOR, Role.DPO})
    public List<ErasureRow> open(int limit) {
        return requests.waiting(OPEN, Limit.of(limit)).stream().map(this::row).toList();
    }

    /** What was decided or done, the latest first. */
    @Transactional(readOnly = true)
    @RolesAllowed({Role.OPERATOR, Role.DPO})
    public List<ErasureRow> closed(int limit) {
        return requests.latest(CLOSED, Limit.of(limit)).stream().map(this::row).toList();
    }

    /** How many records of an erased person are left, by {@link PersonErasure#what}: none, unless something went wrong. */
    @Transactional(readOnly = true)
    @RolesAllowed({Role.OPERATOR, Role.DPO})
    public Map<String, Integer> left(ErasureId id) {
        var request = requests.findById(id).orElseThrow(() -> NotFound.of(ErasureRequest.class, id));
        if (request.status() != ErasureStatus.DONE) {
            throw new RuleViolation("candidate.error.erasureNotDone");
        }
        var left = new LinkedHashMap<String, Integer>();
        erasures.forEach(erasure -> left.put(erasure.what(), erasure.left(request.candidate())));
        return left;
    }

    /** Nothing of this person is erased until the hold is lifted; placed twice, the first one stands. */
    @RolesAllowed(Role.DPO)
    public void hold(ErasureId id, HoldReason reason) {
        var person = locked(id).candidate();
        if (holds.standing(person).isEmpty()) {
            holds.save(new LegalHold(person, reason, viewer.get().user(), clock.instant()));
        }
    }

    @RolesAllowed(Role.DPO)
    public void lift(ErasureId id) {
        holds.standing(locked(id).candidate())
                .ifPresent(hold -> holds.save(hold.lift(viewer.get().user(), clock.instant())));
    }

    private ErasureId asked(CandidateId id) {
        var person = reachable.locked(id).id();
        return requests.of(person, OPEN)
                .orElseGet(() ->
                        requests.save(new ErasureRequest(person, viewer.get().user(), clock.instant())))
                .id();
    }

    private ErasureRequest locked(ErasureId id) {
        return requests.lock(id).orElseThrow(() -> NotFound.of(ErasureRequest.class, id));
    }

    private ErasureRow row(ErasureRepository.Line line) {
        return new ErasureRow(
                line.id(),
                line.person().id(),
                line.person().codeName(),
                line.person().status(),
                line.status(),
                line.ownRequest(),
                line.askedAt(),
                answerBy(line.askedAt().atZone(PortalClock.ROME).toLocalDate()),
                line.decidedBy(),
                viewer.get().user().equals(line.decidedById()),
                line.refusal(),
                line.doneAt(),
                line.held());
    }

    private LocalDate answerBy(LocalDate asked) {
        return asked.plusDays(rules.integer(RuleKey.ERASURE_ANSWER, Regime.TE, TargetGroup.ORDINARY, asked));
    }
}
