package it.florwork.progress.domain;

import it.florwork.access.AccountCard;
import it.florwork.access.UserId;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AuthorRepository extends Repository<AccountCard, UserId> {
    @Query("select a from AccountCard a where a.id in :users")
    List<AccountCard> among(Collection<UserId> users);
}
