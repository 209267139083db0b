package it.florwork.progress.domain;

import it.florwork.access.UserId;
import it.florwork.attendance.EngagementCard;
import it.florwork.candidate.CandidateId;
import it.florwork.shared.EngagementId;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface TraineeRepository extends Repository<EngagementCard, EngagementId> {
    String SELECT = """
            select new it.florwork.progress.domain.Trainee(
                e.id, e.candidate, c.codeName, c.user, c.caseManager, e.siteName, g.kind, e.period)
            from EngagementCard e join CandidateCard c on c.id = e.candidate
            left join GroupCard g on g.id = e.group\s""";

    @Query(SELECT + "where e.id in :engagements")
    List<Trainee> of(Collection<EngagementId> engagements);

    @Query(SELECT + "where c.user = :user")
    List<Trainee> ofUser(UserId user);

    @Query(SELECT + "where c.id = :candidate order by e.period.firstDay")
    List<Trainee> ofCandidate(CandidateId candidate);
}
