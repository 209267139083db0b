package it.florwork.attendance.domain;

import it.florwork.company.SiteCard;
import it.florwork.company.SiteId;
import it.florwork.placement.PlacementCard;
import it.florwork.shared.EngagementId;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What a placement plans, read once when its engagement opens. */
public interface PlacementPlanRepository extends Repository<PlacementCard, EngagementId> {
    @Query("select p from PlacementCard p where p.id = :id")
    Optional<PlacementCard> plan(EngagementId id);

    @Query("select s from SiteCard s where s.id = :id")
    Optional<SiteCard> site(SiteId id);
}
