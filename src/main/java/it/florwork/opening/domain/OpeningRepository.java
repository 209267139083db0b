package it.florwork.opening.domain;

import it.florwork.access.OrganisationId;
import it.florwork.opening.OpeningId;
import it.florwork.opening.OpeningRow;
import it.florwork.opening.OpeningStatus;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface OpeningRepository extends Repository<Opening, OpeningId> {
    /** The names around a need: of the company, the site and the tutor. */
    record Names(
            String organisation,
            @Nullable String site,
            @Nullable String address,
            @Nullable String municipality,
            @Nullable String tutor) {}

    /** The name the team uses for an account. */
    record Named(UUID user, String name) {}

    Opening save(Opening opening);

    void delete(Opening opening);

    void flush();

    Optional<Opening> findById(OpeningId id);

    /** With its skills and its history. */
    @EntityGraph(attributePaths = {"skills", "history"})
    @Query("select o from Opening o where o.id = :id")
    Optional<Opening> whole(OpeningId id);

    /** Held against every other change until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select o from Opening o where o.id = :id")
    Optional<Opening> locked(OpeningId id);

    @Query("""
            select new it.florwork.opening.domain.OpeningRepository$Names(
                c.name, s.name, s.address, s.municipality, t.displayName)
            from Opening o join CompanyCard c on c.id = o.organisation
                left join SiteCard s on s.id = o.site left join AccountCard t on t.id = o.tutor
            where o.id = :id""")
    Names names(OpeningId id);

    @Query("""
            select new it.florwork.opening.domain.OpeningRepository$Named(a.id.value, a.displayName)
            from AccountCard a where a.id.value in :users""")
    List<Named> accounts(Collection<UUID> users);

    @Query("""
            select new it.florwork.opening.OpeningRow(o.id, o.title, o.organisation, c.name, s.name, s.municipality,
                o.status, o.statusSince, o.places, o.startFrom, o.expiresOn)
            from Opening o join CompanyCard c on c.id = o.organisation left join SiteCard s on s.id = o.site
            where o.status in :states order by o.statusSince, o.id""")
    List<OpeningRow> waiting(Collection<OpeningStatus> states, Limit limit);

    @Query("""
            select new it.florwork.opening.OpeningRow(o.id, o.title, o.organisation, c.name, s.name, s.municipality,
                o.status, o.statusSince, o.places, o.startFrom, o.expiresOn)
            from Opening o join CompanyCard c on c.id = o.organisation left join SiteCard s on s.id = o.site
            where o.status in :states and (o.title like concat(:text, '%') or o.title like concat('% ', :text, '%')
                or c.name like concat(:text, '%') or c.name like concat('% ', :text, '%'))
            order by case when o.status = it.florwork.opening.OpeningStatus.SENT then 0 else 1 end,
                o.statusSince desc, o.id""")
    List<OpeningRow> rows(Collection<OpeningStatus> states, String text, Pageable page);

    @Query("""
            select count(o)
            from Opening o join CompanyCard c on c.id = o.organisation
            where o.status in :states and (o.title like concat(:text, '%') or o.title like concat('% ', :text, '%')
                or c.name like concat(:text, '%') or c.name like concat('% ', :text, '%'))""")
    int count(Collection<OpeningStatus> states, String text);

    @Query("""
            select new it.florwork.opening.OpeningRow(o.id, o.title, o.organisation, c.name, s.name, s.municipality,
                o.status, o.statusSince, o.places, o.startFrom, o.expiresOn)
            from Opening o join CompanyCard c on c.id = o.organisation left join SiteCard s on s.id = o.site
            where o.organisation = :organisation and o.status in :states
            order by o.statusSince desc, o.id""")
    List<OpeningRow> of(OrganisationId organisation, Collection<OpeningStatus> states);

    @Query("""
            select o.id from Opening o
            where o.status = it.florwork.opening.OpeningStatus.PUBLISHED and o.expiresOn <= :day order by o.id""")
    List<OpeningId> overdue(LocalDate day);
}
