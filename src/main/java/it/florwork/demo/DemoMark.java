package it.florwork.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How far the laying of the demonstration came. Asked before the portal's own pieces run, hence plain JDBC.
 */
class DemoMark {
    private final JdbcClient database;

    /** @param begunOn the real day of laying, with which the demonstration's history ends */
    record Laying(LocalDate begunOn, boolean complete) {}

    DemoMark(DataSource database) {
        this.database = JdbcClient.create(database);
    }

    /** The last laying; empty when none was ever begun. */
    Optional<Laying> find() {
        return hasTable("demo_mark")
                ? database.sql("select begun_on, completed_at is not null as complete from demo_mark")
                        .query(Laying.class)
                        .optional()
                : Optional.empty();
    }

    /** Whether the first migration of all was cut off, which leaves half of its tables and nobody's data. */
    boolean isOfAHalfMadeSchema() {
        return hasTable("flyway_schema_history") && !hasTable("demo_mark") && !isDatabaseInUse();
    }

    /** Whether anybody's data lie here: over them nothing is ever laid. */
    boolean isDatabaseInUse() {
        return hasTable("user_account")
                && database.sql("select count(*) from user_account")
                                .query(Long.class)
                                .single()
                        > 0;
    }

    void begin(LocalDate today) {
        database.sql("insert into demo_mark (single, begun_on) values (1, :today)")
                .param("today", today)
                .update();
    }

    void complete(Instant now) {
        database.sql("update demo_mark set completed_at = :now")
                .param("now", now)
                .update();
    }

    private boolean hasTable(String name) {
        return database.sql("""
                                select count(*) from information_schema.tables
                                where table_schema = database() and table_name = :name""").param("name", name).query(Long.class).single() > 0;
    }
}
