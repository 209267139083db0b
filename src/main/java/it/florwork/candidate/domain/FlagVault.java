package it.florwork.candidate.domain;

import it.florwork.access.UserId;
import it.florwork.candidate.CandidateId;
import it.florwork.candidate.ExpiringFlag;
import it.florwork.candidate.Flag;
import it.florwork.candidate.PersonFlags;
import it.florwork.candidate.PersonSeal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Where flags lie: one record a person, sealed under the person's own key. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class FlagVault {
    private static final String WHAT = "flags";
    private static final TypeReference<List<Flag>> FLAGS = new TypeReference<>() {};

    private final JdbcClient database;
    private final PersonSeal seal;
    private final JsonMapper json = JsonMapper.builder().build();

    FlagVault(JdbcClient database, PersonSeal seal) {
        this.database = database;
        this.seal = seal;
    }

    /** Version 0 while nothing is known. */
    public PersonFlags open(CandidateId person) {
        return database.sql("select content, version from candidate_flags where candidate_id = :person")
                .param("person", person.toString())
                .query((row, n) -> new PersonFlags(
                        person, json.readValue(seal.of(person).open(WHAT, row.getBytes(1)), FLAGS), row.getLong(2)))
                .optional()
                .orElseGet(() -> new PersonFlags(person, List.of(), 0));
    }

    /** @throws ObjectOptimisticLockingFailureException when somebody changed them after this version was read */
    public void seal(PersonFlags flags) {
        var sql = flags.version() == 0 ? """
                insert ignore into candidate_flags (candidate_id, content, next_expiry, version)
                values (:person, :content, :expiry, :version + 1)""" : """
                update candidate_flags set content = :content, next_expiry = :expiry, version = :version + 1
                where candidate_id = :person and version = :version""";
        int changed = database.sql(sql)
                .param("person", flags.person().toString())
                .param("content", seal.of(flags.person()).seal(WHAT, json.writeValueAsString(flags.flags())))
                .param("expiry", flags.nextExpiry())
                .param("version", flags.version())
                .update();
        if (changed == 0) {
            throw new ObjectOptimisticLockingFailureException(PersonFlags.class, flags.person());
        }
    }

    /** Whoever has a record, and whose case is open. */
    public List<CandidateId> peopleWithOpenCases() {
        return database.sql("""
                        select c.id from candidate_flags f join candidate c on c.id = f.candidate_id
                        where c.status not in ('LEFT', 'WITHDRAWN') order by c.id""")
                .query((row, n) -> new CandidateId(UUID.fromString(row.getString("id"))))
                .list();
    }

    /** Of the people whom this operator follows and whose case is open: what expires until this day, the earliest first. */
    public List<ExpiringFlag> expiring(UserId operator, LocalDate until, int limit) {
        return database.sql("""
                        select c.id, c.code_name, f.next_expiry from candidate_flags f join candidate c on c.id = f.candidate_id
                        where f.next_expiry <= :until and c.operator_id = :operator and c.status not in ('LEFT', 'WITHDRAWN')
                        order by f.next_expiry, c.code_name limit :limit""")
                .param("until", until)
                .param("operator", operator.toString())
                .param("limit", limit)
                .query((row, n) -> new ExpiringFlag(
                        new CandidateId(UUID.fromString(row.getString(1))),
                        row.getString(2),
                        row.getObject(3, LocalDate.class)))
                .list();
    }
}
