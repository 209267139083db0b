package it.florwork.candidate.domain;

import it.florwork.candidate.CandidateId;
import it.florwork.candidate.ChoiceId;
import it.florwork.candidate.ChoiceKind;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface ChoiceRepository extends Repository<Choice, ChoiceId> {
    Choice save(Choice choice);

    Optional<Choice> findByIdAndCandidate(ChoiceId id, CandidateId candidate);

    List<Choice> findByCandidateOrderByGivenAtDesc(CandidateId candidate);

    @Query("""
            select c from Choice c
            where c.candidate = :candidate and c.kind = :kind and c.scope = :scope and c.revokedAt is null""")
    Optional<Choice> findLive(CandidateId candidate, ChoiceKind kind, UUID scope);
}
