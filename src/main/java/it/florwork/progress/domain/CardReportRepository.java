package it.florwork.progress.domain;

import it.florwork.access.UserId;
import it.florwork.progress.OwnCard;
import it.florwork.progress.Week;
import it.florwork.shared.EngagementId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface CardReportRepository extends Repository<CardReport, UUID> {
    CardReport save(CardReport report);

    Optional<CardReport> findById(UUID id);

    /** Everything saved for these engagements from one week to another, both included. */
    @Query("""
            select distinct r from CardReport r left join fetch r.answers left join fetch r.basedOn
            where r.engagement in :engagements and r.week.monday between :#{#from.monday()} and :#{#to.monday()}""")
    List<CardReport> between(Collection<EngagementId> engagements, Week from, Week to);

    /** Everything ever saved for these engagements. */
    @Query("""
            select distinct r from CardReport r left join fetch r.answers left join fetch r.basedOn
            where r.engagement in :engagements""")
    List<CardReport> all(Collection<EngagementId> engagements);

    @Query("""
            select new it.florwork.progress.OwnCard(r.id, r.week.monday) from CardReport r
            where r.author = :author and r.week.monday between :from and :to
            order by r.week.monday, r.id""")
    List<OwnCard> of(UserId author, LocalDate from, LocalDate to);

    @Query("""
            select new it.florwork.progress.OwnCard(r.id, r.week.monday) from CardReport r
            where r.author = :author and r.week.monday between :from and :to and r.origin.device = :device
            order by r.week.monday, r.id""")
    List<OwnCard> ofDevice(UserId author, String device, LocalDate from, LocalDate to);

    @Query("select r.id from CardReport r where r.author = :author and r.id in :ids")
    Set<UUID> arrived(UserId author, Collection<UUID> ids);
}
