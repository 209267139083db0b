package it.florwork.notification.domain;

import it.florwork.access.UserId;
import it.florwork.shared.Ids;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Table {@code outbox_message}: waiting, sending on a lease, sent or given up. */
@Component
public class OutboxTable {
    private final JdbcClient database;

    OutboxTable(JdbcClient database) {
        this.database = database;
    }

    /** How many messages of a channel are in a state; the oldest and the last error of those. */
    public record Count(
            String channel,
            String state,
            int count,
            Instant oldest,
            @Nullable String lastError) {}

    public UUID add(UserId recipient, String channel, @Nullable UUID device, Waiting waiting, Instant now) {
        var id = Ids.opaque();
        database.sql("""
                        insert into outbox_message
                            (id, recipient_id, channel, device_id, content, state, not_before, attempts, made_at)
                        values (?, ?, ?, ?, ?, 'WAITING', ?, 0, ?)""")
                .param(id.toString())
                .param(recipient.toString())
                .param(channel)
                .param(device == null ? null : device.toString())
                .param(waiting.toString())
                .param(utc(now))
                .param(utc(now))
                .update();
        return id;
    }

    /**
     * Takes the next message that is due, or whose sender has not come back in time. From here on this lease alone may
     * note what became of it.
     */
    @Transactional
    public Optional<OutboxMessage> take(Instant now, Instant leaseUntil) {
        var found = database.sql("""
                        select id, recipient_id, channel, device_id, content, attempts from outbox_message
                        where (state = 'WAITING' and not_before <= ?) or (state = 'SENDING' and lease_until <= ?)
                        order by not_before limit 1 for update skip locked""")
                .params(utc(now), utc(now))
                .query((row, number) -> new OutboxMessage(
                        UUID.fromString(row.getString("id")),
                        new UserId(UUID.fromString(row.getString("recipient_id"))),
                        row.getString("channel"),
                        Optional.ofNullable(row.getString("device_id"))
                                .map(UUID::fromString)
                                .orElse(null),
                        Waiting.parse(row.getString("content")),
                        row.getInt("attempts") + 1,
                        Ids.opaque()))
                .optional();
        found.ifPresent(message -> database.sql("""
                        update outbox_message set state = 'SENDING', lease = ?, lease_until = ?, attempts = ? where id = ?""")
                .params(
                        message.lease().toString(),
                        utc(leaseUntil),
                        message.attempts(),
                        message.id().toString())
                .update());
        return found;
    }

    /** Unless another lease has it meanwhile. */
    public void sent(OutboxMessage message, Instant now) {
        end(message, "SENT", null, now);
    }

    public void gaveUp(OutboxMessage message, String error, Instant now) {
        end(message, "GAVE_UP", error, now);
    }

    private void end(OutboxMessage message, String state, @Nullable String error, Instant now) {
        database.sql("""
                        update outbox_message
                        set state = ?, lease = null, lease_until = null, last_error = coalesce(?, last_error), ended_at = ?
                        where id = ? and lease = ?""")
                .param(state)
                .param(error)
                .param(utc(now))
                .param(message.id().toString())
                .param(message.lease().toString())
                .update();
    }

    public void tryAgain(OutboxMessage message, String error, Instant notBefore) {
        database.sql("""
                        update outbox_message
                        set state = 'WAITING', lease = null, lease_until = null, last_error = ?, not_before = ?
                        where id = ? and lease = ?""")
                .param(error)
                .param(utc(notBefore))
                .param(message.id().toString())
                .param(message.lease().toString())
                .update();
    }

    public List<Count> counts() {
        return database.sql("""
                        select channel, state, count(*) as messages, min(made_at) as oldest,
                            max(last_error) as last_error
                        from outbox_message group by channel, state""")
                .query((row, number) -> new Count(
                        row.getString("channel"),
                        row.getString("state"),
                        row.getInt("messages"),
                        row.getObject("oldest", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getString("last_error")))
                .list();
    }

    public void forgetEndedBefore(Instant moment) {
        database.sql("delete from outbox_message where ended_at < ?")
                .param(utc(moment))
                .update();
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
