package it.florwork.attendance.domain;

import it.florwork.shared.EngagementId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface EngagementSuspensionRepository extends Repository<EngagementSuspension, UUID> {
    EngagementSuspension save(EngagementSuspension suspension);

    void delete(EngagementSuspension suspension);

    void flush();

    @Query("select s from EngagementSuspension s where s.engagement in :engagements")
    List<EngagementSuspension> of(Collection<EngagementId> engagements);
}
