package it.florwork.audit.domain;

import it.florwork.platform.DatedJob;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Seals each day of the access log at night: so many rows, with these codes, after the night before. A chain within the
 * readings themselves would make everybody who opens a page wait for everybody else.
 */
@Component
public class AccessLogSeals implements DatedJob {
    private static final byte[] BEGINNING = new byte[32];

    private final AccessLogTable log;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Clock clock;

    AccessLogSeals(AccessLogTable log, JdbcClient database, TransactionTemplate transaction, Clock clock) {
        this.log = log;
        this.database = database;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "access-log-seal";
    }

    @Override
    public void runFor(LocalDate day) {
        transaction.executeWithoutResult(status -> seal(day));
    }

    private void seal(LocalDate day) {
        var sum = log.sumOf(day);
        var previous = database.sql("select hash from access_log_seal where day < :day order by day desc limit 1")
                .param("day", day)
                .query((row, n) -> row.getBytes(1))
                .optional()
                .orElse(BEGINNING);
        database.sql("""
                        insert ignore into access_log_seal (day, log_rows, previous_hash, hash, sealed_at)
                        values (:day, :rows, :previous, :hash, :at)""")
                .param("day", day)
                .param("rows", sum.rows())
                .param("previous", previous)
                .param("hash", link(previous, day, sum))
                .param("at", LogText.column(clock.instant()))
                .update();
    }

    /** The sealed days that are no longer what was sealed. */
    public List<LocalDate> broken() {
        record Seal(LocalDate day, byte[] previous, byte[] hash) {}
        var seals = database.sql("select day, previous_hash, hash from access_log_seal order by day")
                .query((row, n) -> new Seal(row.getObject(1, LocalDate.class), row.getBytes(2), row.getBytes(3)))
                .list();
        var result = new java.util.ArrayList<LocalDate>();
        byte[] previous = BEGINNING;
        for (var seal : seals) {
            if (!Arrays.equals(seal.previous(), previous)
                    || !Arrays.equals(seal.hash(), link(previous, seal.day(), log.sumOf(seal.day())))
                    || !log.forged(seal.day()).isEmpty()) {
                result.add(seal.day());
            }
            previous = seal.hash();
        }
        return result;
    }

    private static byte[] link(byte[] previous, LocalDate day, AccessLogTable.DaySum sum) {
        return LogText.sha256(previous, LogText.bytes(day, sum.rows()), sum.hash());
    }
}
