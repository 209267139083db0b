package it.florwork.allowance.domain;

import it.florwork.placement.PlacementCard;
import it.florwork.shared.EngagementId;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Whom the law may treat differently. */
public interface PaidPlacementRepository extends Repository<PlacementCard, EngagementId> {
    @Query("select p from PlacementCard p where p.id in :engagements")
    List<PlacementCard> of(Collection<EngagementId> engagements);
}
