package it.florwork.attendance.domain;

import it.florwork.shared.EngagementId;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface AttendanceMonthRepository extends Repository<AttendanceMonth, MonthKey> {
    AttendanceMonth save(AttendanceMonth month);

    Optional<AttendanceMonth> findByKey(MonthKey key);

    /** Makes the row, unless it is there; either way it is locked for writing, never first for reading. */
    @Modifying
    @Query(nativeQuery = true, value = """
            insert into attendance_month
                (engagement_id, month_start, status, edition, planned, done, disputed, open_days, version)
            values (:engagement, :month, 'OPEN', 1, 0, 0, 0, '', 0)
            on duplicate key update version = version""")
    void lay(UUID engagement, LocalDate month);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from AttendanceMonth m where m.key = :key")
    Optional<AttendanceMonth> locked(MonthKey key);

    /** The same of one month of many engagements. */
    @Modifying
    @Query(nativeQuery = true, value = """
            insert into attendance_month
                (engagement_id, month_start, status, edition, planned, done, disputed, open_days, version)
            select e.id, :month, 'OPEN', 1, 0, 0, 0, '', 0 from engagement e where e.id in :engagements order by e.id
            on duplicate key update version = attendance_month.version""")
    void layEach(Collection<UUID> engagements, LocalDate month);

    /** Rows of one month, locked in one order for everybody. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select m from AttendanceMonth m where m.key.engagementId in :engagements and m.key.monthStart = :month
            order by m.key.engagementId""")
    List<AttendanceMonth> lockedEach(Collection<UUID> engagements, LocalDate month);

    @Query("""
            select m from AttendanceMonth m where m.key.engagementId in :engagements
            and m.key.monthStart between :from and :to""")
    List<AttendanceMonth> of(Collection<UUID> engagements, LocalDate from, LocalDate to);

    default List<AttendanceMonth> between(Collection<EngagementId> engagements, LocalDate from, LocalDate to) {
        return of(engagements.stream().map(EngagementId::value).toList(), from.withDayOfMonth(1), to);
    }

    /** Months with planned hours that lack a signature and wait for nothing else, from the first of one to a day. */
    @Query("""
            select m from AttendanceMonth m where m.key.monthStart between :from and :to and m.planned > 0
            and m.status in (it.florwork.attendance.MonthStatus.OPEN, it.florwork.attendance.MonthStatus.CONFIRMED,
                it.florwork.attendance.MonthStatus.SIGNED)
            order by m.key.monthStart, m.key.engagementId""")
    List<AttendanceMonth> unsigned(LocalDate from, LocalDate to);

    @Query("select m from AttendanceMonth m where m.key.engagementId in :engagements order by m.key.monthStart")
    List<AttendanceMonth> ofEach(Collection<UUID> engagements);

    default List<AttendanceMonth> ofAll(Collection<EngagementId> engagements) {
        return ofEach(engagements.stream().map(EngagementId::value).toList());
    }
}
