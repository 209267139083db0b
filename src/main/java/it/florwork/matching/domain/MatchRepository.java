package it.florwork.matching.domain;

import it.florwork.candidate.CandidateId;
import it.florwork.candidate.ChoiceId;
import it.florwork.matching.MatchId;
import it.florwork.matching.MatchStatus;
import it.florwork.opening.OpeningId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

public interface MatchRepository extends Repository<Match, MatchId> {
    Match save(Match match);

    void flush();

    Optional<Match> findById(MatchId id);

    Optional<Match> findByPresentationCode(UUID code);

    List<Match> findByOpeningAndStatusIn(OpeningId opening, Collection<MatchStatus> statuses);

    List<Match> findByCandidateAndStatusIn(CandidateId candidate, Collection<MatchStatus> statuses);

    List<Match> findByChoice(ChoiceId choice);

    int countByOpeningAndStatusIn(OpeningId opening, Collection<MatchStatus> statuses);
}
