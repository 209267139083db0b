package it.florwork.notification.domain;

import it.florwork.access.UserId;
import it.florwork.notification.PushDevice;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Table {@code push_device}. Addresses and keys come and go sealed. */
@Component
public class PushDeviceTable {
    private final JdbcClient database;

    PushDeviceTable(JdbcClient database) {
        this.database = database;
    }

    /** What it takes to reach a device, sealed for its owner. */
    public record Reach(UserId owner, byte[] endpoint, byte[] key, byte[] secret, long keyId) {}

    /** A browser that was somebody else's is this one's from here on. */
    public void add(UUID id, Reach reach, String endpointHash, String label, Instant now) {
        database.sql("delete from push_device where endpoint_hash = ?")
                .param(endpointHash)
                .update();
        database.sql("""
                        insert into push_device
                            (id, user_id, label, endpoint, browser_key, browser_secret, endpoint_hash, key_id, made_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id.toString(),
                        reach.owner().toString(),
                        label,
                        reach.endpoint(),
                        reach.key(),
                        reach.secret(),
                        endpointHash,
                        reach.keyId(),
                        utc(now))
                .update();
    }

    /** The newest first. */
    public List<PushDevice> of(UserId owner) {
        return database.sql("""
                        select id, label, endpoint_hash, made_at from push_device
                        where user_id = ? order by made_at desc, id""")
                .param(owner.toString())
                .query((row, number) -> new PushDevice(
                        UUID.fromString(row.getString("id")),
                        row.getString("label"),
                        row.getString("endpoint_hash"),
                        Objects.requireNonNull(row.getObject("made_at", LocalDateTime.class))
                                .toInstant(ZoneOffset.UTC)))
                .list();
    }

    public Optional<Reach> reach(UUID device, UserId owner) {
        return database.sql("""
                        select endpoint, browser_key, browser_secret, key_id from push_device
                        where id = ? and user_id = ?""")
                .params(device.toString(), owner.toString())
                .query((row, number) -> new Reach(
                        owner,
                        row.getBytes("endpoint"),
                        row.getBytes("browser_key"),
                        row.getBytes("browser_secret"),
                        row.getLong("key_id")))
                .optional();
    }

    /** Whether the owner had it. */
    public boolean remove(UUID device, UserId owner) {
        return database.sql("delete from push_device where id = ? and user_id = ?")
                        .params(device.toString(), owner.toString())
                        .update()
                == 1;
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
