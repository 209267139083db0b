package it.florwork.attendance.domain;

import it.florwork.access.UserId;
import it.florwork.attendance.CorrectionRow;
import it.florwork.attendance.DayReportId;
import it.florwork.candidate.Whose;
import it.florwork.shared.EngagementId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface CorrectionRequestRepository extends Repository<CorrectionRequest, DayReportId> {
    CorrectionRequest save(CorrectionRequest request);

    void flush();

    Optional<CorrectionRequest> findById(DayReportId report);

    @Query("select c from CorrectionRequest c where c.engagement in :engagements and c.date between :from and :to")
    List<CorrectionRequest> about(Collection<EngagementId> engagements, LocalDate from, LocalDate to);

    @Query("""
            select new it.florwork.attendance.CorrectionRow(q.engagement, e.candidate, c.codeName, q.date, e.period, r.receivedAt)
            from CorrectionRequest q join DayReport r on r.id = q.report
            join Engagement e on e.id = q.engagement join CandidateCard c on c.id = e.candidate
            where q.status = it.florwork.attendance.domain.CorrectionRequest.Status.OPEN and""" + Whose.FOLLOWED + "order by r.receivedAt, q.report.value")
    List<CorrectionRow> waiting(Whose whose, Limit limit);

    @Query("""
            select count(q) from CorrectionRequest q join Engagement e on e.id = q.engagement
            join CandidateCard c on c.id = e.candidate
            where q.status = it.florwork.attendance.domain.CorrectionRequest.Status.OPEN and""" + Whose.FOLLOWED)
    int countWaiting(Whose whose);

    @Query("""
            select count(c) from CorrectionRequest c where c.engagement = :engagement and c.date between :from and :to
            and c.status = it.florwork.attendance.domain.CorrectionRequest.Status.ACCEPTED and c.decidedBy = :user""")
    int acceptedBy(UserId user, EngagementId engagement, LocalDate from, LocalDate to);

    @Query("""
            select c from CorrectionRequest c join DayReport r on r.id = c.report
            where r.author = :author and r.date between :from and :to
            and c.status = it.florwork.attendance.domain.CorrectionRequest.Status.OPEN""")
    List<CorrectionRequest> waitingOf(UserId author, LocalDate from, LocalDate to);
}
