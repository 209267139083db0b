package it.florwork.candidate.domain;

import it.florwork.candidate.CandidateId;
import it.florwork.candidate.HoldId;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface LegalHoldRepository extends Repository<LegalHold, HoldId> {
    LegalHold save(LegalHold hold);

    @Query("select h from LegalHold h where h.candidate = :person and h.liftedAt is null")
    Optional<LegalHold> standing(CandidateId person);
}
