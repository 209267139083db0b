package it.florwork.pocket.domain;

import it.florwork.access.AccountCard;
import it.florwork.access.UserId;
import java.util.Optional;
import org.springframework.data.repository.Repository;

public interface AccountNames extends Repository<AccountCard, UserId> {
    Optional<AccountCard> findById(UserId id);
}
