package it.florwork.access.domain;

import it.florwork.access.MembershipId;
import it.florwork.access.UserId;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

public interface MembershipRepository extends Repository<Membership, MembershipId> {
    Membership save(Membership membership);

    Optional<Membership> findById(MembershipId id);

    List<Membership> findByUser(UserId user);
}
