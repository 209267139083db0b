package it.florwork.allowance.domain;

import it.florwork.allowance.WorthRow;
import it.florwork.attendance.EngagementCard;
import it.florwork.shared.EngagementId;
import java.time.LocalDate;
import java.util.List;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The internships that last in a month, whose months are worth something. */
public interface PaidMonthRepository extends Repository<EngagementCard, EngagementId> {
    @Query("""
            select new it.florwork.allowance.WorthRow(e.id, e.candidate, c.codeName, o.name)
            from EngagementCard e join CandidateCard c on c.id = e.candidate join CompanyCard o on o.id = e.organisation
            where e.kind = it.florwork.attendance.EngagementKind.PLACEMENT
            and e.period.firstDay < :nextMonth and e.period.endsBefore > :month order by c.codeName, e.id.value""")
    List<WorthRow> rows(LocalDate month, LocalDate nextMonth, Pageable page);

    @Query("""
            select count(e) from EngagementCard e where e.kind = it.florwork.attendance.EngagementKind.PLACEMENT
            and e.period.firstDay < :nextMonth and e.period.endsBefore > :month""")
    int count(LocalDate month, LocalDate nextMonth);
}
