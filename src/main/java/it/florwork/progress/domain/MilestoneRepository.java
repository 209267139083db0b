package it.florwork.progress.domain;

import it.florwork.progress.MilestoneKind;
import it.florwork.shared.EngagementId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface MilestoneRepository extends Repository<MilestoneReport, UUID> {
    MilestoneReport save(MilestoneReport report);

    Optional<MilestoneReport> findById(UUID id);

    /** That one of an engagement's milestones was taken. */
    record Done(EngagementId engagement, MilestoneKind kind) {}

    @Query("""
            select distinct new it.florwork.progress.domain.MilestoneRepository$Done(r.engagement, r.kind)
            from MilestoneReport r where r.engagement in :engagements""")
    List<Done> done(Collection<EngagementId> engagements);

    @Query("""
            select distinct r from MilestoneReport r left join fetch r.answers
            where r.engagement = :engagement order by r.receivedAt desc, r.id""")
    List<MilestoneReport> of(EngagementId engagement);
}
