package it.florwork.candidate;

import it.florwork.access.CurrentViewer;
import it.florwork.access.Role;
import it.florwork.candidate.domain.Candidate;
import it.florwork.candidate.domain.CandidateRepository;
import it.florwork.shared.NotFound;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whom the current viewer may reach: operators everybody, a case manager the own people, a person only themselves. */
@Component
class ReachablePeople {
    private final CandidateRepository candidates;
    private final StandIns standIns;
    private final CurrentViewer viewer;

    ReachablePeople(CandidateRepository candidates, StandIns standIns, CurrentViewer viewer) {
        this.candidates = candidates;
        this.standIns = standIns;
        this.viewer = viewer;
    }

    /** A person out of reach answers exactly like one that does not exist. */
    Candidate get(CandidateId id) {
        return find(id).orElseThrow(() -> NotFound.of(Candidate.class, id));
    }

    /** For what only those may know who follow the person: of the operators, the one who leads the case, and who covers him. */
    Candidate followed(CandidateId id) {
        var person = get(id);
        if (!isFollowed(person)) {
            throw NotFound.of(Candidate.class, id);
        }
        return person;
    }

    boolean isFollowed(Candidate person) {
        var who = viewer.get();
        var operator = person.operator();
        return !who.is(Role.OPERATOR)
                || who.user().equals(operator)
                || operator != null && standIns.coveredBy(who.user()).contains(operator);
    }

    /** The same, locked until the transaction ends: first the lock, then the checks. */
    Candidate locked(CandidateId id) {
        var who = viewer.get();
        return (switch (who.role()) {
                    case Role.OPERATOR, Role.SYSTEM -> candidates.lock(id);
                    case Role.CASE_MANAGER -> candidates.lockOfCaseManager(id, who.user());
                    case Role.CANDIDATE -> candidates.lockOwn(id, who.user());
                    default -> Optional.<Candidate>empty();
                })
                .orElseThrow(() -> NotFound.of(Candidate.class, id));
    }

    /** The current viewer's own record. */
    Candidate myself() {
        return candidates
                .findByUser(viewer.get().user())
                .orElseThrow(() -> NotFound.of(Candidate.class, viewer.get().user()));
    }

    /** The same, or nobody while the account is of nobody. */
    Optional<Candidate> maybeMyself() {
        return candidates.findByUser(viewer.get().user());
    }

    private Optional<Candidate> find(CandidateId id) {
        var who = viewer.get();
        return switch (who.role()) {
            case Role.OPERATOR, Role.SYSTEM -> candidates.findById(id);
            case Role.CASE_MANAGER -> candidates.findByIdAndCaseManager(id, who.user());
            case Role.CANDIDATE -> candidates.findByIdAndUser(id, who.user());
            default -> Optional.empty();
        };
    }
}
