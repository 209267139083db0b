package it.florwork.company.domain;

import it.florwork.access.OrganisationId;
import it.florwork.company.SiteCard;
import it.florwork.company.SiteId;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface HostSiteRepository extends Repository<HostSite, SiteId> {
    HostSite save(HostSite site);

    Optional<HostSite> findById(SiteId id);

    @Query("select s from HostSite s where s.organisation = :organisation order by s.name")
    List<HostSite> of(OrganisationId organisation);

    @Query("select c from SiteCard c where c.organisation = :organisation order by c.name")
    List<SiteCard> cardsOf(OrganisationId organisation);

    @Query("select c from SiteCard c where c.id = :site")
    Optional<SiteCard> card(SiteId site);
}
