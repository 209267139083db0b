package it.florwork.candidate;

import it.florwork.access.TraineeAccess;
import it.florwork.candidate.domain.CandidateRepository;
import org.springframework.stereotype.Component;

/** The person's own way into the portal; the account, which is called by a code, stays as the author of what it did. */
@Component
class ErasedAccess implements PersonErasure {
    private final CandidateRepository candidates;
    private final TraineeAccess access;

    ErasedAccess(CandidateRepository candidates, TraineeAccess access) {
        this.candidates = candidates;
        this.access = access;
    }

    @Override
    public String what() {
        return "access";
    }

    @Override
    public void erase(CandidateId person) {
        candidates.findById(person).ifPresent(one -> {
            var account = one.user();
            if (account != null) {
                access.close(account);
            }
        });
    }

    @Override
    public int left(CandidateId person) {
        return candidates
                .findById(person)
                .map(one -> one.user() == null || !access.isOpen(one.user()) ? 0 : 1)
                .orElse(0);
    }
}
