package it.florwork.demo;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Knows that an act's events have all been heard when no publication is outstanding. */
class Settled implements Agenda.Settling {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration GLANCE = Duration.ofMillis(2);

    private final JdbcClient database;

    Settled(DataSource database) {
        this.database = JdbcClient.create(database);
    }

    @Override
    public void await() {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (outstanding() > 0) {
            if (System.nanoTime() > until) {
                throw new IllegalStateException("an event of the demonstration is not being heard: "
                        + database.sql("select group_concat(distinct listener_id) from EVENT_PUBLICATION")
                                .query(String.class)
                                .single());
            }
            LockSupport.parkNanos(GLANCE.toNanos());
        }
    }

    private long outstanding() {
        return database.sql("select count(*) from EVENT_PUBLICATION where completion_date is null")
                .query(Long.class)
                .single();
    }
}
