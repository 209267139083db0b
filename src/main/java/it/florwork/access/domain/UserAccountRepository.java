package it.florwork.access.domain;

import it.florwork.access.UserId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

public interface UserAccountRepository extends Repository<UserAccount, UserId> {
    UserAccount save(UserAccount account);

    Optional<UserAccount> findById(UserId id);

    Optional<UserAccount> findByUsername(String username);

    List<UserAccount> findByUsernameIn(Collection<String> usernames);
}
