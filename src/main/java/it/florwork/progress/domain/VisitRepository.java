package it.florwork.progress.domain;

import it.florwork.access.UserId;
import it.florwork.progress.VisitDue;
import it.florwork.progress.VisitId;
import it.florwork.shared.EngagementId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface VisitRepository extends Repository<Visit, VisitId> {
    Visit save(Visit visit);

    Optional<Visit> findById(VisitId id);

    @Query("select v from Visit v where v.engagement = :engagement order by v.onDay desc, v.id.value")
    List<Visit> of(EngagementId engagement, Limit limit);

    @Query("""
            select new it.florwork.progress.VisitDue(e.id, e.candidate, c.codeName, e.siteName, v.onDay)
            from Visit v join EngagementCard e on e.id = v.engagement join CandidateCard c on c.id = e.candidate
            where v.state = it.florwork.progress.VisitState.PLANNED and v.plannedBy = :user and v.onDay <= :until
            order by v.onDay""")
    List<VisitDue> due(UserId user, LocalDate until, Limit limit);
}
