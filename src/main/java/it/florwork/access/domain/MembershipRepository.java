package it.florwork.access.domain;

import it.florwork.access.MembershipId;
import it.florwork.access.MembershipRow;
import it.florwork.access.OrganisationId;
import it.florwork.access.UserId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface MembershipRepository extends Repository<Membership, MembershipId> {
    Membership save(Membership membership);

    Optional<Membership> findById(MembershipId id);

    List<Membership> findByUser(UserId user);

    @Query("""
            select new it.florwork.access.domain.Standing(
                m.id, m.user, a.username, a.language, m.organisation, m.role, m.period, m.status, m.endedAt)
            from Membership m join UserAccount a on a.id = m.user
            where m.id = :id""")
    Optional<Standing> standing(MembershipId id);

    /** Oldest first. */
    @Query("""
            select new it.florwork.access.domain.Standing(
                m.id, m.user, a.username, a.language, m.organisation, m.role, m.period, m.status, m.endedAt)
            from Membership m join UserAccount a on a.id = m.user
            where m.user = :user and m.endedAt is null
            order by m.id.value""")
    List<Standing> standingsOf(UserId user);

    @Query("""
            select new it.florwork.access.MembershipRow(
                m.id, m.user, a.username, coalesce(a.displayName, a.username), m.organisation, '', m.role, m.status,
                m.period, m.endedAt, m.grantedBy, g.displayName, d.displayName,
                case when a.passwordHash is null then false else true end, m.maySign)
            from Membership m join UserAccount a on a.id = m.user
                left join AccountCard g on g.id = m.grantedBy left join AccountCard d on d.id = m.decidedBy
            where ((:state = 'WAITING' and m.endedAt is null and m.status = 'AWAITING_CONFIRMATION')
                    or (:state = 'LIVE' and m.endedAt is null and m.status = 'CONFIRMED')
                    or (:state = 'ENDED' and m.endedAt is not null))
                and (a.username like concat(:text, '%') or a.displayName like concat('%', :text, '%'))
            order by a.username, m.id.value""")
    List<MembershipRow> rows(String state, String text, Pageable page);

    @Query("""
            select count(m)
            from Membership m join UserAccount a on a.id = m.user
            where ((:state = 'WAITING' and m.endedAt is null and m.status = 'AWAITING_CONFIRMATION')
                    or (:state = 'LIVE' and m.endedAt is null and m.status = 'CONFIRMED')
                    or (:state = 'ENDED' and m.endedAt is not null))
                and (a.username like concat(:text, '%') or a.displayName like concat('%', :text, '%'))""")
    int count(String state, String text);

    @Query("""
            select new it.florwork.access.MembershipRow(
                m.id, m.user, a.username, coalesce(a.displayName, a.username), m.organisation, '', m.role, m.status,
                m.period, m.endedAt, m.grantedBy, g.displayName, d.displayName,
                case when a.passwordHash is null then false else true end, m.maySign)
            from Membership m join UserAccount a on a.id = m.user
                left join AccountCard g on g.id = m.grantedBy left join AccountCard d on d.id = m.decidedBy
            where m.role in :roles and m.grantedAt >= :since
            order by m.grantedAt desc, m.id.value""")
    List<MembershipRow> grantedSince(Set<String> roles, Instant since, Limit limit);

    /** How many others administer on this day, with a password of their own. */
    @Query("""
            select count(distinct m.user) from Membership m join UserAccount a on a.id = m.user
            where m.role = 'ADMINISTRATOR' and m.endedAt is null
                and m.status = it.florwork.access.MembershipStatus.CONFIRMED and a.passwordHash is not null
                and m.period.firstDay <= :day and m.period.endsBefore > :day and m.user not in :except""")
    int administratorsBeside(Set<UserId> except, LocalDate day);

    @Query("""
            select count(m) > 0 from Membership m
            where m.id = :id and m.maySign = true and m.endedAt is null""")
    boolean mayStillSign(MembershipId id);

    @Query("""
            select distinct m.user from Membership m
            where m.organisation = :organisation and m.maySign = true and m.endedAt is null
                and m.status = it.florwork.access.MembershipStatus.CONFIRMED
                and m.period.firstDay <= :day and m.period.endsBefore > :day""")
    List<UserId> signatories(OrganisationId organisation, LocalDate day);

    /** Whether anybody administers, or is invited to. */
    boolean existsByRole(String role);
}
