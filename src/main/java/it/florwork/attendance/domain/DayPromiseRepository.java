package it.florwork.attendance.domain;

import it.florwork.attendance.domain.DayPromise.OfDay;
import it.florwork.shared.EngagementId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface DayPromiseRepository extends Repository<DayPromise, OfDay> {
    /** Said once or again: the last time counts. */
    @Modifying
    @Query(value = """
                    insert into day_promise (engagement_id, day, said_at) values (:engagement, :day, :saidAt)
                    on duplicate key update said_at = :saidAt""", nativeQuery = true)
    void say(UUID engagement, LocalDate day, Instant saidAt);

    @Query("select p from DayPromise p where p.id.date = :date and p.id.engagement in :engagements")
    List<DayPromise> on(LocalDate date, Collection<EngagementId> engagements);

    @Query("""
            select p from DayPromise p where p.id.date between :from and :to and p.id.engagement in :engagements
            order by p.id.date""")
    List<DayPromise> between(LocalDate from, LocalDate to, Collection<EngagementId> engagements);
}
