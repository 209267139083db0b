package it.florwork.notification.domain;

import it.florwork.candidate.CandidateId;
import it.florwork.candidate.PersonErasure;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The devices that were told, and the calendar addresses, of a person who has gone. */
@Component
class ErasedDevices implements PersonErasure {
    private static final List<String> TABLES = List.of("push_device", "calendar_feed");
    private static final String OF_PERSON = " where user_id = (select user_id from candidate where id = :person)";

    private final JdbcClient database;

    ErasedDevices(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String what() {
        return "devices";
    }

    @Override
    public void erase(CandidateId person) {
        TABLES.forEach(table -> database.sql("delete from " + table + OF_PERSON)
                .param("person", person.toString())
                .update());
    }

    @Override
    public int left(CandidateId person) {
        return TABLES.stream()
                .mapToInt(table -> database.sql("select count(*) from " + table + OF_PERSON)
                        .param("person", person.toString())
                        .query(Integer.class)
                        .single())
                .sum();
    }
}
