package it.florwork.attendance.domain;

import it.florwork.access.UserId;
import it.florwork.attendance.DayReportId;
import it.florwork.attendance.OwnAct;
import it.florwork.shared.EngagementId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reports are added and read; there is no way to change or delete one. */
public interface DayReportRepository extends Repository<DayReport, DayReportId> {
    DayReport save(DayReport report);

    void flush();

    Optional<DayReport> findById(DayReportId id);

    @Query("select r from DayReport r where r.id in :ids")
    List<DayReport> withIds(Collection<DayReportId> ids);

    @Query("select distinct r.engagement from DayReport r where r.engagement in :engagements")
    Set<EngagementId> toldOf(Collection<EngagementId> engagements);

    @Query("select r from DayReport r where r.engagement in :engagements and r.date between :from and :to")
    List<DayReport> told(Collection<EngagementId> engagements, LocalDate from, LocalDate to);

    /** How many of these days' reports this user wrote. */
    @Query("""
            select count(r) from DayReport r
            where r.engagement = :engagement and r.author = :author and r.date between :from and :to""")
    int writtenBy(UserId author, EngagementId engagement, LocalDate from, LocalDate to);

    @Query("""
            select new it.florwork.attendance.OwnAct(r.id, r.date) from DayReport r
            where r.author = :author and r.date between :from and :to order by r.date, r.id.value""")
    List<OwnAct> of(UserId author, LocalDate from, LocalDate to);

    @Query("""
            select new it.florwork.attendance.OwnAct(r.id, r.date) from DayReport r
            where r.author = :author and r.date between :from and :to and r.device = :device order by r.date, r.id.value""")
    List<OwnAct> ofDevice(UserId author, String device, LocalDate from, LocalDate to);

    @Query("select r.id from DayReport r where r.author = :author and r.id in :ids")
    Set<DayReportId> arrived(UserId author, Collection<DayReportId> ids);
}
