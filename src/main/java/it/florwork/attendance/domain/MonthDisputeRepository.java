package it.florwork.attendance.domain;

import it.florwork.shared.EngagementId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface MonthDisputeRepository extends Repository<MonthDispute, UUID> {
    MonthDispute save(MonthDispute dispute);

    @Query("""
            select d from MonthDispute d where d.engagement in :engagements and d.monthStart = :month
            order by d.openedAt, d.id""")
    List<MonthDispute> of(Collection<EngagementId> engagements, LocalDate month);

    @Query("""
            select d from MonthDispute d
            where d.engagement = :engagement and d.monthStart = :month and d.outcome is null""")
    Optional<MonthDispute> open(EngagementId engagement, LocalDate month);
}
