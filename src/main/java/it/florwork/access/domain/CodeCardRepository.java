package it.florwork.access.domain;

import it.florwork.access.UserId;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface CodeCardRepository extends Repository<CodeCard, UserId> {
    CodeCard save(CodeCard card);

    Optional<CodeCard> findById(UserId user);

    boolean existsById(UserId user);

    void deleteById(UserId user);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from CodeCard c where c.user = :user")
    Optional<CodeCard> lock(UserId user);

    /** Locked: tries are counted one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from CodeCard c where c.secretHash = :hash")
    Optional<CodeCard> lockBySecret(String hash);
}
