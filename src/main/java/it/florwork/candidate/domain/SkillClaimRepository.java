package it.florwork.candidate.domain;

import it.florwork.candidate.CandidateId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

public interface SkillClaimRepository extends Repository<SkillClaim, UUID> {
    SkillClaim save(SkillClaim claim);

    List<SkillClaim> findByCandidate(CandidateId candidate);

    List<SkillClaim> findByCandidateIn(Collection<CandidateId> candidates);
}
