package it.florwork.attendance.domain;

import it.florwork.attendance.MonthCallRow;
import it.florwork.attendance.Side;
import it.florwork.candidate.Whose;
import it.florwork.shared.EngagementId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface MonthReminderRepository extends Repository<MonthReminder, UUID> {
    MonthReminder save(MonthReminder reminder);

    @Query("select r from MonthReminder r where r.engagement in :engagements and r.monthStart = :month")
    List<MonthReminder> of(Collection<EngagementId> engagements, LocalDate month);

    @Query("""
            select r from MonthReminder r
            where r.engagement = :engagement and r.monthStart = :month and r.side = :side and r.doneAt is null
            and r.step = it.florwork.attendance.MonthReminderStep.CALL""")
    List<MonthReminder> callsTo(EngagementId engagement, LocalDate month, Side side);

    String STILL_SILENT = """
            from MonthReminder r
            join AttendanceMonth m on m.key.engagementId = r.engagement.value and m.key.monthStart = r.monthStart
            join Engagement e on e.id = r.engagement
            join CandidateCard c on c.id = e.candidate
            join CompanyCard o on o.id = e.organisation
            where r.step = it.florwork.attendance.MonthReminderStep.CALL and r.doneAt is null and not e.cancelled
            and r.edition = m.edition
            and m.status in (it.florwork.attendance.MonthStatus.OPEN, it.florwork.attendance.MonthStatus.CONFIRMED,
                it.florwork.attendance.MonthStatus.SIGNED)
            and not exists (select s.id from MonthSignature s where s.engagement = r.engagement
                and s.monthStart = r.monthStart and s.edition = r.edition and s.side = r.side and s.voidedAt is null)
            """;
    String ROW = """
            select new it.florwork.attendance.MonthCallRow(
                r.engagement, r.monthStart, r.side, r.due, e.candidate, c.codeName, o.name, c.operator)
            """;

    /** The calls that nobody has made and that are still needed, the oldest first. */
    @Query(ROW + STILL_SILENT + "and" + Whose.FOLLOWED + "order by r.due, c.codeName, r.id")
    List<MonthCallRow> calls(Whose whose, Pageable page);

    @Query(ROW + STILL_SILENT + "and r.engagement = :engagement and r.monthStart = :month order by r.side")
    List<MonthCallRow> callsAbout(EngagementId engagement, LocalDate month);
}
