package it.florwork.attendance.domain;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface WeekSheetRepository extends Repository<WeekSheet, UUID> {
    WeekSheet save(WeekSheet sheet);

    Optional<WeekSheet> findById(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from WeekSheet s where s.id = :id")
    Optional<WeekSheet> locked(UUID id);

    /** The sheets of weeks that touch these days and that came back with this engagement's name on them. */
    @Query("""
            select s from WeekSheet s where s.scanId is not null and :engagement member of s.engagements
            and s.weekStart between :from and :to order by s.weekStart, s.id""")
    List<WeekSheet> returnedOf(UUID engagement, LocalDate from, LocalDate to);
}
