package it.florwork.notification.domain;

import it.florwork.access.UserId;
import it.florwork.notification.MailChoice;
import it.florwork.notification.NoticeChoice;
import it.florwork.notification.NoticeKind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tables {@code notice_setting} and {@code notice_choice}. Addresses and codes come and go sealed. */
@Component
public class SettingTable {
    private final JdbcClient database;

    SettingTable(JdbcClient database) {
        this.database = database;
    }

    /** A person's row. */
    public record Setting(
            byte @Nullable [] address,
            byte @Nullable [] code,
            int codeTries,
            boolean isConfirmed,
            @Nullable LocalDate digestOn,
            @Nullable Integer quietFrom,
            @Nullable Integer quietUntil) {
        static final Setting NONE = new Setting(null, null, 0, false, null, null, null);

        /** The person's own quiet hours, or the usual ones. */
        public QuietHours quiet(QuietHours usual) {
            return quietFrom == null || quietUntil == null ? usual : new QuietHours(quietFrom, quietUntil);
        }
    }

    public Setting of(UserId user) {
        return find(user, "").orElse(Setting.NONE);
    }

    /** The same, and nobody else changes it until the transaction ends. */
    public Setting locked(UserId user) {
        database.sql("insert ignore into notice_setting (user_id, code_tries) values (?, 0)")
                .param(user.toString())
                .update();
        return find(user, " for update").orElseThrow();
    }

    private Optional<Setting> find(UserId user, String lock) {
        return database.sql("""
                        select address, code, code_tries, confirmed_at, digest_on, quiet_from, quiet_until
                        from notice_setting where user_id = ?""" + lock)
                .param(user.toString())
                .query((row, number) -> new Setting(
                        row.getBytes("address"),
                        row.getBytes("code"),
                        row.getInt("code_tries"),
                        row.getObject("confirmed_at") != null,
                        row.getObject("digest_on", LocalDate.class),
                        row.getObject("quiet_from", Integer.class),
                        row.getObject("quiet_until", Integer.class)))
                .optional();
    }

    public void address(UserId user, byte @Nullable [] address, byte @Nullable [] code) {
        database.sql("""
                        update notice_setting set address = ?, code = ?, code_tries = 0, confirmed_at = null
                        where user_id = ?""").param(address).param(code).param(user.toString()).update();
    }

    public void triedCode(UserId user) {
        database.sql("update notice_setting set code_tries = code_tries + 1 where user_id = ?")
                .param(user.toString())
                .update();
    }

    public void confirm(UserId user, Instant now) {
        database.sql("update notice_setting set confirmed_at = ?, code = null where user_id = ?")
                .params(utc(now), user.toString())
                .update();
    }

    public void digestMade(UserId user, LocalDate day) {
        database.sql("update notice_setting set digest_on = ? where user_id = ?")
                .params(day, user.toString())
                .update();
    }

    public void quiet(UserId user, QuietHours hours) {
        database.sql("update notice_setting set quiet_from = ?, quiet_until = ? where user_id = ?")
                .params(hours.from(), hours.until(), user.toString())
                .update();
    }

    public void choose(UserId user, NoticeChoice choice) {
        database.sql("""
                        insert into notice_choice (user_id, kind, mail, push) values (?, ?, ?, ?)
                        on duplicate key update mail = value(mail), push = value(push)""")
                .params(user.toString(), choice.kind().name(), choice.mail().name(), choice.push())
                .update();
    }

    /** What the person chose, kind by kind; the usual for the rest. */
    public Map<NoticeKind, NoticeChoice> choices(UserId user) {
        var result = new EnumMap<NoticeKind, NoticeChoice>(NoticeKind.class);
        for (var kind : NoticeKind.values()) {
            result.put(kind, kind.usual());
        }
        database.sql("select kind, mail, push from notice_choice where user_id = ?")
                .param(user.toString())
                .query((row, number) -> new NoticeChoice(
                        NoticeKind.valueOf(row.getString("kind")),
                        MailChoice.valueOf(row.getString("mail")),
                        row.getBoolean("push")))
                .list()
                .forEach(choice -> result.put(choice.kind(), choice));
        return result;
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
