package it.florwork.access.domain;

import it.florwork.access.InvitationId;
import it.florwork.access.UserId;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

public interface InvitationRepository extends Repository<Invitation, InvitationId> {
    Invitation save(Invitation invitation);

    Optional<Invitation> findByTokenHash(String tokenHash);

    List<Invitation> findByUserAndClosedAtIsNull(UserId user);
}
