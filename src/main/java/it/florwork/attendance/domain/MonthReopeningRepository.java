package it.florwork.attendance.domain;

import it.florwork.shared.EngagementId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface MonthReopeningRepository extends Repository<MonthReopening, UUID> {
    MonthReopening save(MonthReopening reopening);

    @Query("""
            select r from MonthReopening r where r.engagement in :engagements and r.monthStart = :month
            order by r.edition""")
    List<MonthReopening> of(Collection<EngagementId> engagements, LocalDate month);
}
