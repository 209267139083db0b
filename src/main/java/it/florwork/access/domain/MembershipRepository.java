package it.florwork.access.domain;

import it.florwork.access.MembershipId;
import it.florwork.access.UserId;
import java.util.List;
import java.util.Optional;
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
}
