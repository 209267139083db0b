package it.florwork.allowance.domain;

import it.florwork.placement.PlacementCard;
import it.florwork.shared.EngagementId;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Which law pays whom: the region's where the site is, and the group's that the person is of. */
public interface PaidPlacementRepository extends Repository<PlacementCard, EngagementId> {
    @Query("""
            select new it.florwork.allowance.domain.Paid(p.id, p.regime, s.region, p.targetGroup)
            from PlacementCard p join SiteCard s on s.id = p.site where p.id in :engagements""")
    List<Paid> of(Collection<EngagementId> engagements);
}
