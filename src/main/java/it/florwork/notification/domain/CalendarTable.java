package it.florwork.notification.domain;

import it.florwork.access.UserId;
import it.florwork.attendance.TimeSlot;
import it.florwork.notification.CalendarState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tables {@code calendar_feed} and {@code calendar_entry}. */
@Component
public class CalendarTable {
    private final JdbcClient database;
    private final JdbcTemplate batches;

    CalendarTable(JdbcClient database, JdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    public Optional<CalendarState> of(UserId owner) {
        return database.sql("select made_at, read_at from calendar_feed where user_id = ?")
                .param(owner.toString())
                .query((row, number) ->
                        new CalendarState(Objects.requireNonNull(instant(row, "made_at")), instant(row, "read_at")))
                .optional();
    }

    public void make(UserId owner, String secretHash, Instant now) {
        revoke(owner);
        database.sql("insert into calendar_feed (user_id, secret_hash, made_at) values (?, ?, ?)")
                .params(owner.toString(), secretHash, utc(now))
                .update();
    }

    public void revoke(UserId owner) {
        database.sql("delete from calendar_feed where user_id = ?")
                .param(owner.toString())
                .update();
    }

    /** Whose it is; nobody else reads it until the transaction ends. */
    public Optional<UserId> owner(String secretHash) {
        return database.sql("select user_id from calendar_feed where secret_hash = ? for update")
                .param(secretHash)
                .query((row, number) -> new UserId(UUID.fromString(row.getString("user_id"))))
                .optional();
    }

    public void read(UserId owner, Instant now) {
        database.sql("update calendar_feed set read_at = ? where user_id = ?")
                .params(utc(now), owner.toString())
                .update();
    }

    /** What was shown of the days from this one on; the days before are forgotten. */
    public List<CalendarEntry> shown(UserId owner, LocalDate from) {
        database.sql("delete from calendar_entry where user_id = ? and day < ?")
                .params(owner.toString(), from)
                .update();
        return database.sql("""
                        select uid, kind, day, from_minute, to_minute, content_hash, sequence, changed_at, cancelled
                        from calendar_entry where user_id = ?""")
                .param(owner.toString())
                .query((row, number) -> new CalendarEntry(
                        row.getString("uid"),
                        CalendarKind.valueOf(row.getString("kind")),
                        Objects.requireNonNull(row.getObject("day", LocalDate.class)),
                        hours(row),
                        row.getString("content_hash"),
                        row.getInt("sequence"),
                        Objects.requireNonNull(instant(row, "changed_at")),
                        row.getBoolean("cancelled"),
                        null))
                .list();
    }

    public void keep(UserId owner, List<CalendarEntry> changed) {
        batches.batchUpdate(
                """
                insert into calendar_entry
                    (user_id, uid, kind, day, from_minute, to_minute, content_hash, sequence, changed_at, cancelled)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on duplicate key update kind = value(kind), day = value(day), from_minute = value(from_minute),
                    to_minute = value(to_minute), content_hash = value(content_hash), sequence = value(sequence),
                    changed_at = value(changed_at), cancelled = value(cancelled)""", changed.stream().map(entry -> row(owner, entry)).toList());
    }

    private static @Nullable Object[] row(UserId owner, CalendarEntry entry) {
        var hours = entry.hours();
        return new @Nullable Object[] {
            owner.toString(),
            entry.uid(),
            entry.kind().name(),
            entry.day(),
            hours == null ? null : hours.from(),
            hours == null ? null : hours.to(),
            entry.contentHash(),
            entry.sequence(),
            utc(entry.changedAt()),
            entry.isCancelled()
        };
    }

    private static @Nullable TimeSlot hours(ResultSet row) throws SQLException {
        var from = row.getObject("from_minute", Integer.class);
        return from == null ? null : new TimeSlot(from, row.getInt("to_minute"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var utc = row.getObject(column, LocalDateTime.class);
        return utc == null ? null : utc.toInstant(ZoneOffset.UTC);
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
