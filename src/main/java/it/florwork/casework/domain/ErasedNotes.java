package it.florwork.casework.domain;

import it.florwork.candidate.CandidateId;
import it.florwork.candidate.PersonErasure;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was noted of talks and visits, and what was agreed; that there was one, of which kind and how long, stays. */
@Component
class ErasedNotes implements PersonErasure {
    private final JdbcClient database;

    ErasedNotes(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String what() {
        return "notes";
    }

    @Override
    public void erase(CandidateId person) {
        database.sql("""
                        update case_contact set note = null, next_action = null, next_on = null, done_on = null,
                            version = version + 1
                        where candidate_id = :person and (note is not null or next_action is not null)""").param("person", person.toString()).update();
    }

    @Override
    public int left(CandidateId person) {
        return database.sql("""
                        select count(*) from case_contact
                        where candidate_id = :person and (note is not null or next_action is not null)""")
                .param("person", person.toString())
                .query(Integer.class)
                .single();
    }
}
