package it.florwork.notification.domain;

import it.florwork.access.UserId;
import it.florwork.notification.NoticeKind;
import it.florwork.notification.NoticeRow;
import it.florwork.shared.Ids;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Table {@code notice}. */
@Component
public class NoticeTable {
    private final JdbcClient database;

    NoticeTable(JdbcClient database) {
        this.database = database;
    }

    /** Keeps what is not kept yet: the same event heard twice tells nobody twice. */
    public void add(Notice notice, Instant now) {
        database.sql("""
                        insert ignore into notice (id, recipient_id, role, kind, subject, about, path, made_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(Ids.next().toString())
                .param(notice.to().user().toString())
                .param(notice.to().role())
                .param(notice.kind().name())
                .param(notice.subject())
                .param(notice.about())
                .param(notice.path())
                .param(utc(now))
                .update();
    }

    public List<NoticeRow> rows(UserId recipient, String role, int page, int size) {
        return database.sql("""
                        select id, kind, about, path, made_at, read_at from notice
                        where recipient_id = ? and role = ?
                        order by unread desc, made_at desc, id desc limit ? offset ?""")
                .params(recipient.toString(), role, size, page * size)
                .query((row, number) -> new NoticeRow(
                        UUID.fromString(row.getString("id")),
                        NoticeKind.valueOf(row.getString("kind")),
                        row.getString("about"),
                        row.getString("path"),
                        Objects.requireNonNull(row.getObject("made_at", LocalDateTime.class))
                                .toInstant(ZoneOffset.UTC),
                        row.getObject("read_at") != null))
                .list();
    }

    public int count(UserId recipient, String role) {
        return database.sql("select count(*) from notice where recipient_id = ? and role = ?")
                .params(recipient.toString(), role)
                .query(Integer.class)
                .single();
    }

    public int unread(UserId recipient, String role) {
        return database.sql("select count(*) from notice where recipient_id = ? and role = ? and unread = 1")
                .params(recipient.toString(), role)
                .query(Integer.class)
                .single();
    }

    /** Whether the recipient has such a notice; it is read from the first time on. */
    public boolean read(UUID notice, UserId recipient, Instant now) {
        return database.sql("update notice set read_at = coalesce(read_at, ?) where id = ? and recipient_id = ?")
                        .params(utc(now), notice.toString(), recipient.toString())
                        .update()
                == 1;
    }

    public void readAll(UserId recipient, String role, Instant now) {
        database.sql("""
                        update notice set read_at = ?
                        where recipient_id = ? and role = ? and unread = 1 and made_at <= ?""").params(utc(now), recipient.toString(), role, utc(now)).update();
    }

    /** Forgets what was made before. */
    public void forget(Instant madeBefore) {
        database.sql("delete from notice where made_at < ?")
                .param(utc(madeBefore))
                .update();
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
