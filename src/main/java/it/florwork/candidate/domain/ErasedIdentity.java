package it.florwork.candidate.domain;

import it.florwork.candidate.CandidateId;
import it.florwork.candidate.PersonErasure;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who the person is, what the person is found by, and the flags; and the lock under which all of it lay. */
@Component
class ErasedIdentity implements PersonErasure {
    private static final List<String> TABLES = List.of("identity", "identity_index", "candidate_flags");

    private final JdbcClient database;

    ErasedIdentity(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String what() {
        return "identity";
    }

    @Override
    public void erase(CandidateId person) {
        TABLES.forEach(table -> database.sql("delete from " + table + " where candidate_id = :person")
                .param("person", person.toString())
                .update());
    }

    @Override
    public int left(CandidateId person) {
        return TABLES.stream()
                .mapToInt(table -> database.sql("select count(*) from " + table + " where candidate_id = :person")
                        .param("person", person.toString())
                        .query(Integer.class)
                        .single())
                .sum();
    }
}
