package it.florwork.attendance.domain;

import it.florwork.access.OrganisationId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface SiteClosureRepository extends Repository<SiteClosure, UUID> {
    SiteClosure save(SiteClosure closure);

    void delete(SiteClosure closure);

    void flush();

    Optional<SiteClosure> findById(UUID id);

    /** The closures of all sites of these hosts that touch a span. */
    @Query("""
            select c from SiteClosure c where c.organisation in :organisations
            and c.period.firstDay < :endsBefore and c.period.endsBefore > :from order by c.period.firstDay""")
    List<SiteClosure> of(Collection<OrganisationId> organisations, LocalDate from, LocalDate endsBefore);
}
