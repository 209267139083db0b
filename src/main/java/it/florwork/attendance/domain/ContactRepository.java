package it.florwork.attendance.domain;

import it.florwork.access.AccountCard;
import it.florwork.access.UserId;
import it.florwork.candidate.CandidateCard;
import it.florwork.candidate.CandidateId;
import it.florwork.shared.EngagementId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface ContactRepository extends Repository<AccountCard, UserId> {
    @Query("select a from AccountCard a where a.id in :users order by a.displayName")
    List<AccountCard> of(Collection<UserId> users);

    @Query("select a from AccountCard a join CandidateCard c on c.operator = a.id where c.id = :candidate")
    Optional<AccountCard> operatorOf(CandidateId candidate);

    @Query("""
            select distinct c from CandidateCard c join EngagementCard e on e.candidate = c.id
            where c.id in :candidates and e.id in :engagements""")
    List<CandidateCard> codeNames(Collection<CandidateId> candidates, Collection<EngagementId> engagements);

    @Query("""
            select distinct a from AccountCard a join CandidateCard c on c.operator = a.id
            join EngagementCard e on e.candidate = c.id
            where e.id in :engagements order by a.displayName""")
    List<AccountCard> operatorsOf(Collection<EngagementId> engagements);

    /** Which operator follows whoever is in an engagement. */
    record Followed(EngagementId engagement, AccountCard operator) {}

    @Query("""
            select new it.florwork.attendance.domain.ContactRepository$Followed(e.id, a)
            from EngagementCard e join CandidateCard c on c.id = e.candidate join AccountCard a on a.id = c.operator
            where e.id in :engagements""")
    List<Followed> operatorOfEach(Collection<EngagementId> engagements);
}
