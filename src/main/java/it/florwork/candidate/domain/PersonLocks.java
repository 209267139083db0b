package it.florwork.candidate.domain;

import it.florwork.access.ActAs;
import it.florwork.access.Viewer;
import it.florwork.candidate.CandidateId;
import it.florwork.candidate.PersonErasure;
import it.florwork.platform.ErasableKeys;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Before anybody is let in, database and locks are made to agree: who was erased is erased again in a database that came
 * back from a dump, keys from before there were locks get theirs, and a folder that lacks locks stops the start.
 */
@Component
class PersonLocks implements SmartInitializingSingleton {
    private static final int AT_ONCE = 200;

    private final JdbcClient database;
    private final ErasableKeys locks;
    private final PersonKeys keys;
    private final List<PersonErasure> erasures;
    private final TransactionTemplate transaction;

    PersonLocks(
            JdbcClient database,
            ErasableKeys locks,
            PersonKeys keys,
            List<PersonErasure> erasures,
            PlatformTransactionManager transactions) {
        this.database = database;
        this.locks = locks;
        this.keys = keys;
        this.erasures = erasures;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void afterSingletonsInstantiated() {
        eraseAgain();
        refuseWithoutLocks();
        while (lockSome()) {
            // a batch is one transaction; a start that was cut off goes on where it stopped
        }
    }

    void eraseAgain() {
        var known = new HashSet<>(peopleWithIdentity(true));
        known.addAll(peopleWithIdentity(false));
        known.retainAll(locks.destroyed());
        known.stream()
                .map(CandidateId::new)
                .forEach(person -> ActAs.run(
                        Viewer.system("erasure"),
                        () -> transaction.executeWithoutResult(
                                status -> erasures.forEach(erasure -> erasure.erase(person)))));
    }

    void refuseWithoutLocks() {
        var missing = new HashSet<>(peopleWithIdentity(true));
        missing.removeAll(locks.there());
        if (!missing.isEmpty()) {
            throw locks.lacks(missing.size());
        }
    }

    /** @return whether there may be more */
    private boolean lockSome() {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            var rows = database.sql("""
                            select candidate_id, wrapped_key from identity where left(wrapped_key, 1) <> 'L'
                            order by candidate_id limit :limit for update""")
                    .param("limit", AT_ONCE)
                    .query((row, n) -> new Row(new CandidateId(UUID.fromString(row.getString(1))), row.getBytes(2)))
                    .list();
            rows.forEach(row -> database.sql("update identity set wrapped_key = :key where candidate_id = :person")
                    .param("key", keys.withLock(row.person(), row.wrapped()))
                    .param("person", row.person().toString())
                    .update());
            return rows.size() == AT_ONCE;
        }));
    }

    private record Row(CandidateId person, byte[] wrapped) {}

    private List<UUID> peopleWithIdentity(boolean locked) {
        return database.sql("select candidate_id from identity where (left(wrapped_key, 1) = 'L') = :locked")
                .param("locked", locked)
                .query((row, n) -> UUID.fromString(row.getString(1)))
                .list();
    }
}
