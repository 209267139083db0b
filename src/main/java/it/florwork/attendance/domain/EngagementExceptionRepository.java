package it.florwork.attendance.domain;

import it.florwork.shared.EngagementId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface EngagementExceptionRepository extends Repository<EngagementException, UUID> {
    EngagementException save(EngagementException exception);

    void delete(EngagementException exception);

    void flush();

    @Query("select x from EngagementException x where x.engagement in :engagements")
    List<EngagementException> of(Collection<EngagementId> engagements);
}
