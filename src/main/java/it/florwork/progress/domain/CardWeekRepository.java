package it.florwork.progress.domain;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface CardWeekRepository extends Repository<CardWeek, CardWeekId> {
    CardWeek save(CardWeek week);

    /** Makes sure that the row is there and locks it: unlike {@code insert ignore} two of these never deadlock. */
    @Modifying
    @Query(value = """
                    insert into card_week (engagement_id, monday, version) values (:engagement, :monday, 0)
                    on duplicate key update version = version""", nativeQuery = true)
    void open(UUID engagement, LocalDate monday);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select w from CardWeek w where w.id = :id")
    CardWeek locked(CardWeekId id);
}
