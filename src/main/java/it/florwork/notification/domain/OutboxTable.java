package it.florwork.notification.domain;

import it.florwork.access.UserId;
import it.florwork.notification.FailedMessage;
import it.florwork.shared.Ids;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Table {@code outbox_message}: waiting, sending on a lease, sent or given up. */
@Component
public class OutboxTable {
    private static final String AGAIN = """
            update outbox_message
            set state = 'WAITING', not_before = ?, attempts = 0, trying_since = null, ended_at = null
            where state = 'GAVE_UP'""";

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
     * Takes the next message of these channels that is due, or whose sender has not come back in time. From here on this lease alone may
     * note what became of it.
     */
    @Transactional
    public Optional<OutboxMessage> take(Collection<String> channels, Instant now, Instant leaseUntil) {
        var found = database.sql("""
                        select id, recipient_id, channel, device_id, content, attempts, trying_since from outbox_message
                        where ((state = 'WAITING' and not_before <= :now) or (state = 'SENDING' and lease_until <= :now))
                            and channel in (:channels)
                        order by not_before limit 1 for update skip locked""")
                .param("now", utc(now))
                .param("channels", channels)
                .query((row, number) -> new OutboxMessage(
                        UUID.fromString(row.getString("id")),
                        new UserId(UUID.fromString(row.getString("recipient_id"))),
                        row.getString("channel"),
                        Optional.ofNullable(row.getString("device_id"))
                                .map(UUID::fromString)
                                .orElse(null),
                        Waiting.parse(row.getString("content")),
                        row.getInt("attempts") + 1,
                        instant(row.getObject("trying_since", LocalDateTime.class)),
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

    /** Whether this lease was the one to do so. */
    public boolean gaveUp(OutboxMessage message, String error, Instant now) {
        return end(message, "GAVE_UP", error, now);
    }

    /** Nobody waits for it any more. */
    public void dropped(OutboxMessage message, String why, Instant now) {
        end(message, "DROPPED", why, now);
    }

    private boolean end(OutboxMessage message, String state, @Nullable String error, Instant now) {
        return database.sql("""
                        update outbox_message
                        set state = ?, lease = null, lease_until = null, last_error = coalesce(?, last_error), ended_at = ?
                        where id = ? and lease = ?""")
                        .param(state)
                        .param(error)
                        .param(utc(now))
                        .param(message.id().toString())
                        .param(message.lease().toString())
                        .update()
                == 1;
    }

    public void tryAgain(OutboxMessage message, String error, Instant now, Instant notBefore) {
        database.sql("""
                        update outbox_message
                        set state = 'WAITING', lease = null, lease_until = null, last_error = ?, not_before = ?,
                            trying_since = coalesce(trying_since, ?)
                        where id = ? and lease = ?""")
                .param(error)
                .param(utc(notBefore))
                .param(utc(now))
                .param(message.id().toString())
                .param(message.lease().toString())
                .update();
    }

    /** Lays it back as if it had not been taken. */
    public void postpone(OutboxMessage message, Instant notBefore) {
        database.sql("""
                        update outbox_message
                        set state = 'WAITING', lease = null, lease_until = null, not_before = ?, attempts = attempts - 1
                        where id = ? and lease = ?""")
                .param(utc(notBefore))
                .param(message.id().toString())
                .param(message.lease().toString())
                .update();
    }

    /** What did not arrive, the newest first. */
    public List<FailedMessage> failed(int page, int size) {
        return database.sql("""
                        select m.id, m.channel, m.last_error, m.made_at, m.ended_at,
                            coalesce(a.display_name, a.username) as recipient
                        from outbox_message m join user_account a on a.id = m.recipient_id
                        where m.state = 'GAVE_UP' order by m.ended_at desc, m.id desc limit ? offset ?""")
                .params(size, page * size)
                .query((row, number) -> new FailedMessage(
                        UUID.fromString(row.getString("id")),
                        row.getString("recipient"),
                        row.getString("channel"),
                        row.getString("last_error"),
                        Objects.requireNonNull(instant(row.getObject("made_at", LocalDateTime.class))),
                        Objects.requireNonNull(instant(row.getObject("ended_at", LocalDateTime.class)))))
                .list();
    }

    public int failed() {
        return database.sql("select count(*) from outbox_message where state = 'GAVE_UP'")
                .query(Integer.class)
                .single();
    }

    /** Lays one that was given up back among those that wait, as new as when it was made. Whether it was given up. */
    public boolean sendAgain(UUID message, Instant now) {
        return database.sql(AGAIN + " and id = ?")
                        .params(utc(now), message.toString())
                        .update()
                == 1;
    }

    /** The same for all; how many. */
    public int sendAllAgain(Instant now) {
        return database.sql(AGAIN).param(utc(now)).update();
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

    private static @Nullable Instant instant(@Nullable LocalDateTime utc) {
        return utc == null ? null : utc.toInstant(ZoneOffset.UTC);
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
