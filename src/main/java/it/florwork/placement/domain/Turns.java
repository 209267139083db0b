package it.florwork.placement.domain;

import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Makes those who count the same thing come one after the other: a host's places, a tutor's people. Whoever takes a turn
 * keeps it until the transaction ends; several are taken in one order, so that two never wait for each other.
 */
@Component
public class Turns {
    private final JdbcClient database;

    Turns(JdbcClient database) {
        this.database = database;
    }

    public void take(Collection<UUID> subjects) {
        subjects.stream()
                .distinct()
                .sorted()
                .forEach(subject -> database.sql("""
                        insert into placement_turn (subject) values (?) on duplicate key update subject = values(subject)""").param(subject.toString()).update());
    }
}
