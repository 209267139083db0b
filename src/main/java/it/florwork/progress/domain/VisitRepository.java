package it.florwork.progress.domain;

import it.florwork.access.UserId;
import it.florwork.progress.VisitDue;
import it.florwork.progress.VisitId;
import it.florwork.shared.EngagementId;
import java.time.LocalDate;
import java.util.Collection;
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

    String PLANNED = """
            select new it.florwork.progress.VisitDue(v.id, e.id, e.candidate, c.codeName, e.siteName, v.onDay)
            from Visit v join EngagementCard e on e.id = v.engagement join CandidateCard c on c.id = e.candidate
            where v.state = it.florwork.progress.VisitState.PLANNED and v.onDay between :from and :to\s""";

    @Query(PLANNED + "and v.plannedBy in :users order by v.onDay, v.id.value")
    List<VisitDue> plannedBy(Collection<UserId> users, LocalDate from, LocalDate to, Limit limit);

    @Query(PLANNED + "and e.id in :engagements order by v.onDay, v.id.value")
    List<VisitDue> plannedAt(Collection<EngagementId> engagements, LocalDate from, LocalDate to, Limit limit);
}
