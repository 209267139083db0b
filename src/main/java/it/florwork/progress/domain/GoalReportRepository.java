package it.florwork.progress.domain;

import it.florwork.shared.EngagementId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface GoalReportRepository extends Repository<GoalReport, UUID> {
    GoalReport save(GoalReport report);

    Optional<GoalReport> findById(UUID id);

    /** The latest word on each goal of an engagement. */
    @Query("""
            select r from GoalReport r where r.engagement = :engagement and not exists (
                select 1 from GoalReport later where later.engagement = r.engagement and later.goal = r.goal
                    and (later.receivedAt > r.receivedAt or later.receivedAt = r.receivedAt and later.id > r.id))""")
    List<GoalReport> standing(EngagementId engagement);
}
