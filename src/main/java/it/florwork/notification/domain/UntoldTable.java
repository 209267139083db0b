package it.florwork.notification.domain;

import it.florwork.access.UserId;
import it.florwork.notification.NoticeKind;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The unread notices of which no message has been made yet, by one of the ways out. */
@Component
public class UntoldTable {
    private final JdbcClient database;

    UntoldTable(JdbcClient database) {
        this.database = database;
    }

    /** The ways out, with what each asks of its reader. */
    public enum Way {
        MAIL(
                "mail_decided_at",
                "exists (select 1 from notice_setting s where s.user_id = n.recipient_id and s.confirmed_at is not null)"),
        PUSH("push_decided_at", "exists (select 1 from push_device d where d.user_id = n.recipient_id)");

        private final String decided;
        private final String reachable;

        Way(String decided, String reachable) {
            this.decided = decided;
            this.reachable = reachable;
        }
    }

    public record Untold(UUID id, NoticeKind kind) {}

    /** Who has some and can be reached this way. */
    public List<UserId> people(Way way, Instant madeSince) {
        return database.sql("""
                        select distinct n.recipient_id from notice n
                        where n.%s is null and n.made_at >= ? and n.unread = 1 and %s""".formatted(way.decided, way.reachable))
                .param(utc(madeSince))
                .query((row, number) -> new UserId(UUID.fromString(row.getString(1))))
                .list();
    }

    public List<Untold> of(Way way, UserId user, Instant madeSince) {
        return database.sql("""
                        select id, kind from notice
                        where recipient_id = ? and %s is null and made_at >= ? and unread = 1""".formatted(way.decided))
                .params(user.toString(), utc(madeSince))
                .query((row, number) ->
                        new Untold(UUID.fromString(row.getString("id")), NoticeKind.valueOf(row.getString("kind"))))
                .list();
    }

    public void decided(Way way, List<Untold> notices, Instant now) {
        notices.forEach(notice -> database.sql("update notice set %s = ? where id = ?".formatted(way.decided))
                .params(utc(now), notice.id().toString())
                .update());
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
