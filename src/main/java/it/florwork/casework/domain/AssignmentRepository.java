package it.florwork.casework.domain;

import it.florwork.access.UserId;
import it.florwork.candidate.CandidateId;
import it.florwork.casework.AssignmentId;
import it.florwork.casework.AssignmentRow;
import it.florwork.shared.EngagementId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface AssignmentRepository extends Repository<Assignment, AssignmentId> {
    Assignment save(Assignment assignment);

    void delete(Assignment assignment);

    void flush();

    Optional<Assignment> findById(AssignmentId id);

    /** Those to a target that have not ended by this day. */
    @Query("select a from Assignment a where a.targetId = :target and a.period.endsBefore > :day")
    List<Assignment> goingOnAt(UUID target, LocalDate day);

    List<Assignment> findByTargetId(UUID target);

    @Query("""
            select new it.florwork.casework.AssignmentRow(a.id, a.user, u.displayName, a.kind, a.period)
            from Assignment a join AccountCard u on u.id = a.user
            where a.targetId = :target order by a.period.firstDay, u.displayName""")
    List<AssignmentRow> rowsOf(UUID target);

    /** Placements and enrolments that a user is assigned to on a day of this span. */
    @Query("""
            select a.targetId from Assignment a
            where a.user = :user and a.targetKind = it.florwork.casework.domain.Assignment$TargetKind.ENGAGEMENT
            and a.period.firstDay <= :to and a.period.endsBefore > :from""")
    Set<UUID> engagementsOf(UserId user, LocalDate from, LocalDate to);

    /** Enrolments in the groups that a user is assigned to on a day of this span. */
    @Query("""
            select e.id from EnrolmentCard e join Assignment a on a.targetId = e.group.value
            where a.user = :user and a.targetKind = it.florwork.casework.domain.Assignment$TargetKind.GROUP
            and a.period.firstDay <= :to and a.period.endsBefore > :from""")
    Set<EngagementId> enrolmentsOf(UserId user, LocalDate from, LocalDate to);

    /** People whom a user is assigned to on a day by themselves or by an engagement. */
    @Query("""
            select a.candidate from Assignment a
            where a.user = :user and a.candidate is not null
            and a.period.firstDay <= :day and a.period.endsBefore > :day""")
    Set<CandidateId> peopleOf(UserId user, LocalDate day);

    /** People enrolled on a day in the groups that a user is assigned to. */
    @Query("""
            select e.candidate from EnrolmentCard e join Assignment a on a.targetId = e.group.value
            where a.user = :user and a.targetKind = it.florwork.casework.domain.Assignment$TargetKind.GROUP
            and a.period.firstDay <= :day and a.period.endsBefore > :day
            and e.period.firstDay <= :day and e.period.endsBefore > :day""")
    Set<CandidateId> enrolledWith(UserId user, LocalDate day);

    /** Those of these placements and enrolments that a user was assigned to on some day of the span. */
    @Query("""
            select a.targetId from Assignment a
            where a.user = :user and a.targetId in :engagements
            and a.period.firstDay < :endsBefore and a.period.endsBefore > :firstDay""")
    Set<UUID> heldWithin(UserId user, Collection<UUID> engagements, LocalDate firstDay, LocalDate endsBefore);

    /** The same by way of a group, while the person was in it. */
    @Query("""
            select e.id from EnrolmentCard e join Assignment a on a.targetId = e.group.value
            where a.user = :user and e.id.value in :engagements
            and a.period.firstDay < :endsBefore and a.period.endsBefore > :firstDay
            and a.period.firstDay < e.period.endsBefore and a.period.endsBefore > e.period.firstDay""")
    Set<EngagementId> heldByGroupWithin(
            UserId user, Collection<UUID> engagements, LocalDate firstDay, LocalDate endsBefore);

    /** Who is assigned on a day, to the engagement itself or to the group it is in; each way has its index. */
    @Query("""
            select a from Assignment a
            where a.targetId = :engagement and a.period.firstDay <= :day and a.period.endsBefore > :day
            union all
            select g from Assignment g join EnrolmentCard e on e.group.value = g.targetId
            where e.id.value = :engagement and g.period.firstDay <= :day and g.period.endsBefore > :day""")
    List<Assignment> on(UUID engagement, LocalDate day);

    /** The same, of an engagement of this account's own person. */
    @Query("""
            select a from Assignment a join CandidateCard c on c.id = a.candidate
            where a.targetId = :engagement and c.user = :account
            and a.period.firstDay <= :day and a.period.endsBefore > :day
            union all
            select g from Assignment g join EnrolmentCard e on e.group.value = g.targetId
            join CandidateCard c on c.id = e.candidate
            where e.id.value = :engagement and c.user = :account
            and g.period.firstDay <= :day and g.period.endsBefore > :day""")
    List<Assignment> onOwn(UUID engagement, UserId account, LocalDate day);

    /** Who holds an engagement as a tutor on the spot. */
    record Held(EngagementId engagement, UserId tutor) {
        public Held(UUID engagement, UserId tutor) {
            this(new EngagementId(engagement), tutor);
        }
    }

    /** The tutors on the spot of many engagements on a day, each by itself or through its group. */
    @Query("""
            select new it.florwork.casework.domain.AssignmentRepository$Held(a.targetId, a.user) from Assignment a
            where a.targetId in :engagements and a.period.firstDay <= :day and a.period.endsBefore > :day
            and a.kind <> it.florwork.casework.AssignmentKind.PROMOTER_TUTOR""")
    List<Held> heldByThemselves(Collection<UUID> engagements, LocalDate day);

    @Query("""
            select new it.florwork.casework.domain.AssignmentRepository$Held(e.id, g.user)
            from Assignment g join EnrolmentCard e on e.group.value = g.targetId
            where e.id.value in :engagements and g.period.firstDay <= :day and g.period.endsBefore > :day
            and g.kind <> it.florwork.casework.AssignmentKind.PROMOTER_TUTOR""")
    List<Held> heldByGroup(Collection<UUID> engagements, LocalDate day);

    /** Which of these people a user is assigned to on a day, by themselves, by an engagement or by a group. */
    @Query("""
            select c.id from CandidateCard c
            where c.id in :people and (
                exists (select 1 from Assignment a where a.user = :user and a.candidate = c.id
                    and a.period.firstDay <= :day and a.period.endsBefore > :day)
                or exists (select 1 from Assignment g join EnrolmentCard e on g.targetId = e.group.value
                    where g.user = :user and e.candidate = c.id
                    and g.period.firstDay <= :day and g.period.endsBefore > :day
                    and e.period.firstDay <= :day and e.period.endsBefore > :day))""")
    Set<CandidateId> followed(UserId user, Collection<CandidateId> people, LocalDate day);
}
