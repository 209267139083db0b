package it.florwork.attendance.domain;

import it.florwork.attendance.MonthStatus;
import it.florwork.attendance.WaitingDay;
import it.florwork.attendance.WaitingMonth;
import it.florwork.candidate.Whose;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What waits, over all months: each list one statement. */
public interface WaitingMonthRepository extends Repository<AttendanceMonth, MonthKey> {
    String FROM = """
            from AttendanceMonth m join Engagement e on e.id.value = m.key.engagementId
            join CandidateCard c on c.id = e.candidate
            where not e.cancelled and""" + Whose.FOLLOWED;
    String CLOSED = """
            and m.status in :statuses and m.planned > 0
            and (m.key.monthStart < :thisMonth or m.key.monthStart = :thisMonth and e.period.endsBefore <= :tomorrow)\s""";
    String IN_DOUBT = "and (m.disputed > 0 or m.status = it.florwork.attendance.MonthStatus.DISPUTED) ";
    String NOT_INSURED = "and m.uninsured > 0 and m.status <> it.florwork.attendance.MonthStatus.VERIFIED ";
    String MONTH = """
            select new it.florwork.attendance.WaitingMonth(
                e.id, e.kind, e.candidate, c.codeName, m.key.monthStart, e.period.endsBefore, m.status)\s""";
    String OLDEST_FIRST = "order by m.key.monthStart, c.codeName, e.id.value";

    @Query(MONTH + FROM + CLOSED + OLDEST_FIRST)
    List<WaitingMonth> closed(
            Collection<MonthStatus> statuses, LocalDate thisMonth, LocalDate tomorrow, Whose whose, Limit limit);

    @Query("select count(m) " + FROM + CLOSED)
    int countClosed(Collection<MonthStatus> statuses, LocalDate thisMonth, LocalDate tomorrow, Whose whose);

    @Query(MONTH + FROM + IN_DOUBT + OLDEST_FIRST)
    List<WaitingMonth> inDoubt(Whose whose, Limit limit);

    @Query("select count(m) " + FROM + IN_DOUBT)
    int countInDoubt(Whose whose);

    @Query(MONTH + FROM + NOT_INSURED + OLDEST_FIRST)
    List<WaitingMonth> notInsured(Whose whose, Limit limit);

    @Query("select count(m) " + FROM + NOT_INSURED)
    int countNotInsured(Whose whose);

    @Query("""
            select distinct new it.florwork.attendance.WaitingDay(e.id, e.candidate, c.codeName, d.date)
            from DayReport d join Engagement e on e.id = d.engagement join CandidateCard c on c.id = e.candidate
            where d.kind = it.florwork.attendance.DayKind.ACCIDENT and d.date >= :since and not e.cancelled and""" + Whose.FOLLOWED + "order by d.date, c.codeName")
    List<WaitingDay> accidents(LocalDate since, Whose whose, Limit limit);
}
