package it.florwork.company.domain;

import it.florwork.access.OrganisationId;
import it.florwork.company.OrganisationKind;
import it.florwork.company.OrganisationRow;
import it.florwork.shared.VatNumber;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface OrganisationRepository extends Repository<Organisation, OrganisationId> {
    Organisation save(Organisation organisation);

    Optional<Organisation> findById(OrganisationId id);

    List<Organisation> findByIdIn(Collection<OrganisationId> ids);

    boolean existsById(OrganisationId id);

    boolean existsByNameAndIdNot(String name, OrganisationId id);

    boolean existsByVatNumberAndIdNot(VatNumber vatNumber, OrganisationId id);

    /** Those whose name begins with the text or whose VAT number is it, in the order of their names. */
    @Query("""
            select new it.florwork.company.OrganisationRow(o.id, o.name, o.kind, o.vatNumber,
                (select count(s) from HostSite s where s.organisation = o.id))
            from Organisation o
            where o.kind in :kinds and (o.name like concat(:text, '%') or o.name like concat('% ', :text, '%')
                or o.vatNumber.value = :text)
            order by o.name""")
    List<OrganisationRow> rows(Set<OrganisationKind> kinds, String text, Pageable page);

    @Query("""
            select count(o) from Organisation o
            where o.kind in :kinds and (o.name like concat(:text, '%') or o.name like concat('% ', :text, '%')
                or o.vatNumber.value = :text)""")
    int count(Set<OrganisationKind> kinds, String text);
}
