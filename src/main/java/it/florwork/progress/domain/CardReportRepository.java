package it.florwork.progress.domain;

import it.florwork.progress.Week;
import it.florwork.shared.EngagementId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface CardReportRepository extends Repository<CardReport, UUID> {
    CardReport save(CardReport report);

    Optional<CardReport> findById(UUID id);

    /** Everything saved for these engagements from one week to another, both included. */
    @Query("""
            select distinct r from CardReport r left join fetch r.answers left join fetch r.basedOn
            where r.engagement in :engagements and r.week.monday between :#{#from.monday()} and :#{#to.monday()}""")
    List<CardReport> between(Collection<EngagementId> engagements, Week from, Week to);

    /** Everything ever saved for these engagements. */
    @Query("""
            select distinct r from CardReport r left join fetch r.answers left join fetch r.basedOn
            where r.engagement in :engagements""")
    List<CardReport> all(Collection<EngagementId> engagements);
}
