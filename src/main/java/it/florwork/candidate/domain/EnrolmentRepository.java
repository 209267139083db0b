package it.florwork.candidate.domain;

import it.florwork.candidate.CandidateId;
import it.florwork.candidate.EnrolmentRow;
import it.florwork.candidate.GroupId;
import it.florwork.shared.EngagementId;
import it.florwork.shared.Period;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface EnrolmentRepository extends Repository<Enrolment, EngagementId> {
    String ROW = """
            select new it.florwork.candidate.EnrolmentRow(e.id, e.candidate, c.codeName, e.group, e.kind, g.name, g.siteName, e.period, e.outcome)
            from Enrolment e join Candidate c on c.id = e.candidate join PathwayGroup g on g.id = e.group\s""";

    Enrolment save(Enrolment enrolment);

    void flush();

    Optional<Enrolment> findById(EngagementId id);

    @Query("select e from Enrolment e where e.candidate = :candidate and e.period.endsBefore > :nextDay")
    List<Enrolment> goingOnAt(CandidateId candidate, LocalDate nextDay);

    @Query(ROW + "where e.candidate = :candidate order by e.period.firstDay desc")
    List<EnrolmentRow> of(CandidateId candidate);

    /** Everybody who takes, took or was to take part in it: who still does first, then by code. */
    @Query(ROW + "where e.group = :group order by case when e.outcome is null then 0 else 1 end, c.codeName")
    List<EnrolmentRow> in(GroupId group);

    /** The days on which places of this group are taken, as far as they touch these. */
    @Query("""
            select e.period from Enrolment e where e.group = :group
            and e.period.firstDay < :#{#span.endsBefore()} and e.period.endsBefore > :#{#span.firstDay()}
            and (e.outcome is null or e.outcome <> 'NEVER_STARTED')""")
    List<Period> taken(GroupId group, Period span);

    @Query(ROW + """
            where e.period.firstDay <= :day and e.period.endsBefore > :day
            and (e.outcome is null or e.outcome <> 'NEVER_STARTED') order by c.codeName""")
    List<EnrolmentRow> runningOn(LocalDate day);

    @Query(ROW + """
            where e.group in :groups and e.period.firstDay <= :day and e.period.endsBefore > :day
            and (e.outcome is null or e.outcome <> 'NEVER_STARTED') order by c.codeName""")
    List<EnrolmentRow> membersOn(Collection<GroupId> groups, LocalDate day);
}
