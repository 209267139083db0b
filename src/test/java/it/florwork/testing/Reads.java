package it.florwork.testing;

import org.springframework.jdbc.core.simple.JdbcClient;

/** How many rows the server's storage touches to read (its {@code Handler_read%}): what a list costs, however it is written. */
public final class Reads {
    private static final int TRIES = 3;

    private Reads() {}

    /** The fewest of several tries: what another thread does meanwhile is not the work's. */
    public static long during(JdbcClient database, Runnable work) {
        long asking = rowsDuring(database, () -> {});
        long fewest = Long.MAX_VALUE;
        for (int i = 0; i < TRIES; i++) {
            fewest = Math.min(fewest, rowsDuring(database, work));
        }
        return fewest - asking;
    }

    private static long rowsDuring(JdbcClient database, Runnable work) {
        long before = rows(database);
        work.run();
        return rows(database) - before;
    }

    private static long rows(JdbcClient database) {
        return database.sql("show global status like 'Handler_read%'").query((row, n) -> row.getLong(2)).list().stream()
                .mapToLong(Long::longValue)
                .sum();
    }
}
