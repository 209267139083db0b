package it.florwork.pocket.domain;

import it.florwork.access.MembershipId;
import it.florwork.access.UserId;
import it.florwork.pocket.PhoneEnding;
import it.florwork.pocket.PhoneRow;
import it.florwork.pocket.PhoneToken;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Table {@code pocket_phone}. */
@Component
public class PhoneTable {
    private final JdbcClient database;

    PhoneTable(JdbcClient database) {
        this.database = database;
    }

    public void add(PhoneToken token, UserId user, MembershipId membership, String label, Instant now) {
        database.sql("""
                        insert into pocket_phone (id, user_id, membership_id, label, generation, secret_hash,
                            issued_at, changed_at, used_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        token.phone().toString(),
                        user.toString(),
                        membership.toString(),
                        label,
                        token.generation(),
                        token.hash(),
                        utc(now),
                        utc(now),
                        utc(now))
                .update();
    }

    public Optional<Phone> find(UUID id) {
        return database.sql("select * from pocket_phone where id = ?")
                .param(id.toString())
                .query((row, number) -> phone(row))
                .optional();
    }

    /** One of the user's own that is known still. */
    public Optional<Phone> live(UUID id, UserId user) {
        return database.sql("select * from pocket_phone where id = ? and user_id = ? and ended_at is null")
                .params(id.toString(), user.toString())
                .query((row, number) -> phone(row))
                .optional();
    }

    /** Whose it is, unless somebody else may have it: one that its owner left or let in anew counts still. */
    public Optional<MembershipId> honest(UUID id) {
        return database.sql("""
                        select membership_id from pocket_phone
                        where id = ? and (ended_at is null or ended_why in ('LEFT', 'REPLACED'))""")
                .param(id.toString())
                .query((row, number) -> new MembershipId(id(row, "membership_id")))
                .optional();
    }

    /** Those that are known still, the one used last first. */
    public List<PhoneRow> of(UserId user, Instant changedAfter) {
        return database.sql("""
                        select * from pocket_phone where user_id = ? and ended_at is null and changed_at > ?
                        order by used_at desc, id""")
                .params(user.toString(), utc(changedAfter))
                .query((row, number) -> new PhoneRow(
                        id(row, "id"), row.getString("label"), instant(row, "issued_at"), instant(row, "used_at")))
                .list();
    }

    public List<UUID> ids(UserId user) {
        return database.sql("select id from pocket_phone where user_id = ? and ended_at is null order by id")
                .param(user.toString())
                .query((row, number) -> id(row, "id"))
                .list();
    }

    public List<UUID> ids(MembershipId membership) {
        return database.sql("select id from pocket_phone where membership_id = ? and ended_at is null order by id")
                .param(membership.toString())
                .query((row, number) -> id(row, "id"))
                .list();
    }

    /** The next token takes the place of this one, which stays good for now; false when another request was first. */
    public boolean change(Phone before, PhoneToken next, Instant now) {
        return database.sql("""
                        update pocket_phone set generation = ?, previous_hash = secret_hash, previous_closed_at = null,
                            secret_hash = ?, changed_at = ?
                        where id = ? and generation = ? and ended_at is null""")
                        .params(
                                next.generation(),
                                next.hash(),
                                utc(now),
                                before.id().toString(),
                                before.generation())
                        .update()
                == 1;
    }

    /** The current token has arrived, so that nobody needs the one before any more. */
    public void closePrevious(Phone phone, Instant now) {
        database.sql("""
                        update pocket_phone set previous_closed_at = ?
                        where id = ? and generation = ? and previous_closed_at is null""")
                .params(utc(now), phone.id().toString(), phone.generation())
                .update();
    }

    public void used(Phone phone, Instant now) {
        database.sql("update pocket_phone set used_at = ? where id = ?")
                .params(utc(now), phone.id().toString())
                .update();
    }

    /** Whether it was known until now. */
    public boolean end(UUID phone, PhoneEnding why, Instant now) {
        return database.sql("update pocket_phone set ended_at = ?, ended_why = ? where id = ? and ended_at is null")
                        .params(utc(now), why.name(), phone.toString())
                        .update()
                == 1;
    }

    public void forget(Instant endedBefore, Instant changedBefore) {
        database.sql("delete from pocket_phone where ended_at < ? or changed_at < ?")
                .params(utc(endedBefore), utc(changedBefore))
                .update();
    }

    private static Phone phone(ResultSet row) throws SQLException {
        return new Phone(
                id(row, "id"),
                new UserId(id(row, "user_id")),
                new MembershipId(id(row, "membership_id")),
                row.getInt("generation"),
                row.getString("secret_hash"),
                row.getString("previous_hash"),
                maybe(row, "previous_closed_at"),
                instant(row, "changed_at"),
                instant(row, "used_at"),
                row.getString("ended_why") != null);
    }

    private static UUID id(ResultSet row, String column) throws SQLException {
        return UUID.fromString(row.getString(column));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(maybe(row, column), column);
    }

    private static @Nullable Instant maybe(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, LocalDateTime.class);
        return time == null ? null : time.toInstant(ZoneOffset.UTC);
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
