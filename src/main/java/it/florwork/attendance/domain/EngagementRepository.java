package it.florwork.attendance.domain;

import it.florwork.access.OrganisationId;
import it.florwork.access.UserId;
import it.florwork.attendance.MonthRow;
import it.florwork.attendance.MonthStatus;
import it.florwork.candidate.CandidateId;
import it.florwork.candidate.GroupId;
import it.florwork.shared.EngagementId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface EngagementRepository extends Repository<Engagement, EngagementId> {
    Engagement save(Engagement engagement);

    /** Makes the persons' rows, unless they are there; either way they are locked for writing until the transaction ends. */
    @Modifying
    @Query(nativeQuery = true, value = """
            insert into trainee_turn (candidate_id)
            select distinct e.candidate_id from engagement e where e.candidate_id in :candidates order by e.candidate_id
            on duplicate key update candidate_id = trainee_turn.candidate_id""")
    void takeTurn(Collection<UUID> candidates);

    @Query("select e from Engagement e where e.id = :id and not e.cancelled")
    Optional<Engagement> findById(EngagementId id);

    @Query("""
            select e from Engagement e where e.id in :ids and not e.cancelled and e.period.firstDay <= :to and e.period.endsBefore > :from
            order by e.id.value""")
    List<Engagement> amongIn(Collection<EngagementId> ids, LocalDate from, LocalDate to);

    @Query("""
            select e from Engagement e join CandidateCard c on c.id = e.candidate
            where c.user = :user and not e.cancelled and e.period.firstDay <= :to and e.period.endsBefore > :from
            order by e.period.firstDay, e.id.value""")
    List<Engagement> ofPerson(UserId user, LocalDate from, LocalDate to);

    @Query(
            "select e from Engagement e where e.candidate = :candidate and not e.cancelled order by e.period.firstDay, e.id.value")
    List<Engagement> of(CandidateId candidate);

    /** What these people do between two days. */
    @Query("""
            select e from Engagement e where e.candidate in :candidates and not e.cancelled
            and e.period.firstDay <= :to and e.period.endsBefore > :from order by e.period.firstDay, e.id.value""")
    List<Engagement> ofEach(Collection<CandidateId> candidates, LocalDate from, LocalDate to);

    @Query("select e from Engagement e where e.id in :ids and not e.cancelled order by e.id.value")
    List<Engagement> allOf(Collection<EngagementId> ids);

    /** The engagement when it is the person's own. */
    @Query("""
            select e from Engagement e join CandidateCard c on c.id = e.candidate
            where e.id = :id and c.user = :user and not e.cancelled""")
    Optional<Engagement> ifOwn(EngagementId id, UserId user);

    @Query("""
            select e from Engagement e join CandidateCard c on c.id = e.candidate
            where e.id = :id and c.caseManager = :user and not e.cancelled""")
    Optional<Engagement> ifFollowedBy(EngagementId id, UserId user);

    @Query("select e from Engagement e where e.id = :id and e.organisation = :organisation and not e.cancelled")
    Optional<Engagement> ifAt(EngagementId id, OrganisationId organisation);

    @Query("""
            select e from Engagement e join CandidateCard c on c.id = e.candidate
            where e.id in :ids and c.caseManager = :user and not e.cancelled
            and e.period.firstDay <= :to and e.period.endsBefore > :from order by e.id.value""")
    List<Engagement> followedAmong(Collection<EngagementId> ids, UserId user, LocalDate from, LocalDate to);

    @Query("""
            select e from Engagement e where e.id in :ids and e.organisation = :organisation and not e.cancelled
            and e.period.firstDay <= :to and e.period.endsBefore > :from order by e.id.value""")
    List<Engagement> amongAt(Collection<EngagementId> ids, OrganisationId organisation, LocalDate from, LocalDate to);

    /** Everybody who takes part in a group between two days. */
    @Query("""
            select e from Engagement e where e.group = :group and not e.cancelled
            and e.period.firstDay <= :to and e.period.endsBefore > :from order by e.id.value""")
    List<Engagement> ofGroup(GroupId group, LocalDate from, LocalDate to);

    /** Everybody whom a host has at a site between two days, in one order of locks for everybody. */
    @Query("""
            select e from Engagement e
            where e.organisation = :organisation and e.siteName = :siteName and e.address = :address
            and not e.cancelled and e.period.firstDay <= :to and e.period.endsBefore > :from order by e.id.value""")
    List<Engagement> atSite(OrganisationId organisation, String siteName, String address, LocalDate from, LocalDate to);

    /** Everybody in an internship at a host, at any of its sites, between two days. */
    @Query("""
            select e from Engagement e
            where e.organisation = :host and e.kind = it.florwork.attendance.EngagementKind.PLACEMENT
            and not e.cancelled and e.period.firstDay <= :to and e.period.endsBefore > :from order by e.id.value""")
    List<Engagement> atHost(OrganisationId host, LocalDate from, LocalDate to);

    /** A group's members who still take part on a day or later, in one order of locks for everybody. */
    @Query("""
            select e from Engagement e
            where e.group = :group and not e.cancelled and e.period.endsBefore > :from order by e.id.value""")
    List<Engagement> inGroupFrom(GroupId group, LocalDate from);

    @Query("""
            select e from Engagement e
            where not e.cancelled and e.period.firstDay <= :day and e.period.endsBefore > :day order by e.id.value""")
    List<Engagement> runningOn(LocalDate day);

    @Query("""
            select e from Engagement e
            where not e.cancelled and e.period.firstDay <= :day and e.period.endsBefore > :day order by e.id.value""")
    List<Engagement> runningOn(LocalDate day, Limit limit);

    @Query("""
            select e from Engagement e where not e.cancelled and e.period.firstDay <= :day and e.period.endsBefore > :day
            and e.id.value > :after order by e.id.value""")
    List<Engagement> runningOnAfter(LocalDate day, UUID after, Limit limit);

    /** The months' list: every engagement that lasts in the month, whether anything was told of it or not. */
    @Query("""
            select new it.florwork.attendance.MonthRow(e.id, e.kind, e.candidate, c.codeName, o.name,
                coalesce(m.status, it.florwork.attendance.MonthStatus.OPEN), coalesce(m.edition, 1),
                coalesce(m.planned, 0), coalesce(m.done, 0), coalesce(m.disputed, 0))
            from Engagement e
            join CandidateCard c on c.id = e.candidate
            join CompanyCard o on o.id = e.organisation
            left join AttendanceMonth m on m.key.engagementId = e.id.value and m.key.monthStart = :month
            where not e.cancelled and e.period.firstDay < :nextMonth and e.period.endsBefore > :month
            and coalesce(m.status, it.florwork.attendance.MonthStatus.OPEN) in :statuses
            and (coalesce(m.disputed, 0) >= :leastDisputed or m.status = it.florwork.attendance.MonthStatus.DISPUTED)
            and coalesce(m.uninsured, 0) >= :leastUninsured
            order by c.codeName, e.id.value""")
    List<MonthRow> months(
            LocalDate month,
            LocalDate nextMonth,
            Collection<MonthStatus> statuses,
            int leastDisputed,
            int leastUninsured,
            Pageable page);

    @Query("""
            select count(e) from Engagement e
            left join AttendanceMonth m on m.key.engagementId = e.id.value and m.key.monthStart = :month
            where not e.cancelled and e.period.firstDay < :nextMonth and e.period.endsBefore > :month
            and coalesce(m.status, it.florwork.attendance.MonthStatus.OPEN) in :statuses
            and (coalesce(m.disputed, 0) >= :leastDisputed or m.status = it.florwork.attendance.MonthStatus.DISPUTED)
            and coalesce(m.uninsured, 0) >= :leastUninsured""")
    int countMonths(
            LocalDate month,
            LocalDate nextMonth,
            Collection<MonthStatus> statuses,
            int leastDisputed,
            int leastUninsured);
}
