package it.florwork.candidate.domain;

import it.florwork.candidate.CandidateId;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

public interface StatusChangeRepository extends Repository<StatusChange, UUID> {
    StatusChange save(StatusChange change);

    List<StatusChange> findByCandidateOrderBySequence(CandidateId candidate);
}
