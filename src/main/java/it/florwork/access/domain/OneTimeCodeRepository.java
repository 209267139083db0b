package it.florwork.access.domain;

import it.florwork.access.UserId;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface OneTimeCodeRepository extends Repository<OneTimeCode, UserId> {
    OneTimeCode save(OneTimeCode code);

    boolean existsById(UserId user);

    void deleteById(UserId user);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from OneTimeCode c where c.user = :user")
    Optional<OneTimeCode> lock(UserId user);

    /** Locked: of two that show the same code one comes in. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from OneTimeCode c where c.codeHash = :hash")
    Optional<OneTimeCode> lockByHash(String hash);
}
