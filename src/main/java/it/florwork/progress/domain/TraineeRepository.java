package it.florwork.progress.domain;

import it.florwork.access.UserId;
import it.florwork.attendance.EngagementCard;
import it.florwork.candidate.CandidateId;
import it.florwork.candidate.GroupCard;
import it.florwork.candidate.GroupId;
import it.florwork.shared.EngagementId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface TraineeRepository extends Repository<EngagementCard, EngagementId> {
    String SELECT = """
            select new it.florwork.progress.domain.Trainee(
                e.id, e.candidate, c.codeName, c.user, c.caseManager, e.siteName, g.kind, e.period)
            from EngagementCard e join CandidateCard c on c.id = e.candidate
            left join GroupCard g on g.id = e.group\s""";

    String WRITTEN = """
            exists (select r.id from CardReport r where r.engagement = e.id and r.author = :author
                and r.side = it.florwork.progress.domain.CardSide.TUTOR)\s""";

    @Query(SELECT + "where e.id in :engagements")
    List<Trainee> of(Collection<EngagementId> engagements);

    @Query(SELECT + "where c.user = :user")
    List<Trainee> ofUser(UserId user);

    @Query(SELECT + "where c.id = :candidate order by e.period.firstDay")
    List<Trainee> ofCandidate(CandidateId candidate);

    /** This one, as far as this tutor wrote of it. */
    @Query(SELECT + "where e.id = :engagement and " + WRITTEN)
    Optional<Trainee> written(EngagementId engagement, UserId author);

    /** All of whom this tutor ever wrote, who ended last first. */
    @Query(SELECT + "where " + WRITTEN + "order by e.period.endsBefore desc, e.id.value")
    List<Trainee> writtenBy(UserId author, Limit limit);

    /** Who is somewhere today, of those whom this operator follows or whom nobody does; the own come first, then who began last. */
    @Query(SELECT + """
            where e.period.firstDay <= :today and e.period.endsBefore > :today
                and (c.operator = :operator or c.operator is null)
            order by case when c.operator is null then 1 else 0 end, e.period.firstDay desc, e.id.value""")
    List<Trainee> followed(UserId operator, LocalDate today, Limit limit);

    /** Everybody of a group within a span, by code name. */
    @Query(SELECT + """
            where e.group = :group and e.period.firstDay <= :to and e.period.endsBefore > :from
            order by c.codeName, e.period.firstDay""")
    List<Trainee> ofGroup(GroupId group, LocalDate from, LocalDate to);

    @Query("select g from GroupCard g where g.id = :group")
    Optional<GroupCard> group(GroupId group);

    @Query("""
            select distinct g from GroupCard g join EngagementCard e on e.group = g.id
            where e.id in :engagements order by g.name""")
    List<GroupCard> groups(Collection<EngagementId> engagements);

    /** Engagements that lasted a whole week, last on, and of which no tutor wrote that week. */
    @Query("""
            select e.id from EngagementCard e
            where e.period.firstDay <= :monday and e.period.endsBefore > :today and e.period.endsBefore > :sunday
                and not exists (
                    select r.id from CardReport r
                    where r.engagement = e.id and r.week.monday = :monday
                        and r.side = it.florwork.progress.domain.CardSide.TUTOR)""")
    List<EngagementId> withoutCard(LocalDate monday, LocalDate sunday, LocalDate today);
}
