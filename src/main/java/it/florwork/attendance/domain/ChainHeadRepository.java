package it.florwork.attendance.domain;

import it.florwork.shared.EngagementId;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface ChainHeadRepository extends Repository<ChainHead, EngagementId> {
    ChainHead save(ChainHead head);

    @Modifying
    @Query(nativeQuery = true, value = """
            insert into chain_head (engagement_id, chain_position, version) values (:engagement, 0, 0)
            on duplicate key update version = version""")
    void lay(UUID engagement);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select h from ChainHead h where h.engagement = :engagement")
    Optional<ChainHead> locked(EngagementId engagement);

    @Query("select h from ChainHead h where h.position > 0 order by h.engagement.value")
    List<ChainHead> all();
}
