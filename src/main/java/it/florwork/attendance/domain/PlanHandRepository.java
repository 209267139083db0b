package it.florwork.attendance.domain;

import it.florwork.access.UserId;
import it.florwork.shared.EngagementId;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface PlanHandRepository extends Repository<PlanHand, UUID> {
    PlanHand save(PlanHand hand);

    /** How often this user changed what is planned between two days. */
    @Query("""
            select count(h) from PlanHand h where h.engagement = :engagement and h.changedBy = :user
            and h.firstDay <= :to and h.lastDay >= :from""")
    int changedBy(UserId user, EngagementId engagement, LocalDate from, LocalDate to);
}
