package it.florwork.testing;

import org.springframework.jdbc.core.simple.JdbcClient;

/** How many rows the server's storage touches to read (its {@code Handler_read%}): what a list costs, however it is written. */
public final class Reads {
    private Reads() {}

    /** By the whole server, which belongs to this run's tests alone; to ask costs rows too, and they are taken off. */
    public static long during(JdbcClient database, Runnable work) {
        long asking = rowsDuring(database, () -> {});
        return rowsDuring(database, work) - asking;
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
