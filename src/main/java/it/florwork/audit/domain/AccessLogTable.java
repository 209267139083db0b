package it.florwork.audit.domain;

import com.google.crypto.tink.Mac;
import it.florwork.access.OrganisationId;
import it.florwork.access.UserId;
import it.florwork.audit.AccessLogRow;
import it.florwork.audit.Sighting;
import it.florwork.platform.KeyRing;
import it.florwork.shared.Ids;
import it.florwork.shared.PortalClock;
import java.security.GeneralSecurityException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of the access log. Rows are added and read, never changed; each carries a code only the portal can compute. */
@Component
public class AccessLogTable {
    private static final String FROM = """
            from access_log l left join user_account a on a.id = l.user_id
            where l.at >= :from and l.at < :to
            and (:username is null or a.username = :username or l.system_name = :username)
            and (:only is null or l.user_id = :only)
            and (:purpose is null or l.purpose = :purpose)
            and (:kind is null or l.subject_kind = :kind)
            and (:subject is null or exists (
                select 1 from access_log_subject s where s.log_id = l.id and s.subject_id = :subject))\s""";

    private final JdbcClient database;
    private final JdbcTemplate batches;
    private final Mac mac;

    AccessLogTable(JdbcClient database, JdbcTemplate batches, KeyRing keys) {
        this.database = database;
        this.batches = batches;
        this.mac = keys.mac("access-log");
    }

    public void append(Instant at, Actor actor, String purpose, String subjectKind, Collection<UUID> ids) {
        var id = Ids.next();
        var subjects = ids.stream().distinct().sorted().map(UUID::toString).toList();
        var list = String.join(",", subjects);
        database.sql("""
                        insert into access_log (id, at, user_id, membership_id, role, system_name, purpose,
                            subject_kind, subjects, subject_ids, mac)
                        values (:id, :at, :user, :membership, :role, :system, :purpose, :kind, :subjects, :ids, :mac)""")
                .param("id", id.toString())
                .param("at", LogText.column(at))
                .param("user", text(actor.user()))
                .param("membership", text(actor.membership()))
                .param("role", actor.role())
                .param("system", actor.systemName())
                .param("purpose", purpose)
                .param("kind", subjectKind)
                .param("subjects", subjects.size())
                .param("ids", list)
                .param("mac", macOf(content(id, at, actor, purpose, subjectKind, list)))
                .update();
        batches.batchUpdate(
                "insert into access_log_subject (subject_id, log_id) values (?, ?)",
                subjects.stream()
                        .map(subject -> new Object[] {subject, id.toString()})
                        .toList());
    }

    /** Whom the actor has been noted to see for this purpose since then. */
    public Set<UUID> seenSince(Actor actor, String purpose, Instant since) {
        return Set.copyOf(database.sql("""
                        select distinct s.subject_id
                        from access_log l join access_log_subject s on s.log_id = l.id
                        where l.user_id = :user and l.membership_id <=> :membership and l.at >= :since and l.role = :role
                            and l.purpose = :purpose""")
                .param("user", text(actor.user()))
                .param("membership", text(actor.membership()))
                .param("since", LogText.column(since))
                .param("role", actor.role())
                .param("purpose", purpose)
                .query(UUID.class)
                .list());
    }

    /** @param except whose own looks are left out */
    public List<Sighting> sightingsOf(Collection<UUID> subjects, UserId except, Instant from, int limit) {
        return database.sql("""
                        select distinct l.id, l.at, l.role, l.purpose, m.organisation_id
                        from access_log_subject s join access_log l on l.id = s.log_id
                            left join membership m on m.id = l.membership_id
                        where s.subject_id in (:subjects) and l.at >= :from and (l.user_id is null or l.user_id <> :except)
                        order by l.at desc, l.id limit :limit""")
                .param("subjects", subjects.stream().map(UUID::toString).toList())
                .param("from", LocalDateTime.ofInstant(from, ZoneOffset.UTC))
                .param("except", except.toString())
                .param("limit", limit)
                .query((row, n) -> {
                    var organisation = row.getString("organisation_id");
                    return new Sighting(
                            instant(row),
                            row.getString("role"),
                            organisation == null ? null : new OrganisationId(UUID.fromString(organisation)),
                            row.getString("purpose"));
                })
                .list();
    }

    public List<AccessLogRow> rows(LogQuery query, int offset, int limit) {
        return filtered(
                        "select l.*, a.username " + FROM + "order by l.at desc, l.id limit :limit offset :offset",
                        query)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, n) -> row(row, query.withSubjects()))
                .list();
    }

    public int count(LogQuery query) {
        return filtered("select count(*) " + FROM, query).query(Integer.class).single();
    }

    /** What was looked for, within the query, by code. */
    public List<String> purposes(LogQuery query) {
        return filtered("select distinct l.purpose " + FROM + "order by l.purpose", query)
                .query(String.class)
                .list();
    }

    /** The ids of the rows that are not as they were written, on this day. */
    public List<UUID> forged(LocalDate day) {
        return onDay(day).stream()
                .filter(logged -> !isGenuine(logged))
                .map(Logged::id)
                .toList();
    }

    /** What a day's rows come to, in the order of their ids. */
    DaySum sumOf(LocalDate day) {
        var rows = onDay(day);
        return new DaySum(
                rows.size(), LogText.sha256(rows.stream().map(Logged::mac).toArray(byte[][]::new)));
    }

    record DaySum(int rows, byte[] hash) {}

    private record Logged(UUID id, byte[] content, byte[] mac) {}

    private List<Logged> onDay(LocalDate day) {
        return database.sql("select * from access_log where at >= :from and at < :to order by id")
                .param("from", start(day))
                .param("to", start(day.plusDays(1)))
                .query((row, n) -> {
                    var id = UUID.fromString(row.getString("id"));
                    var actor = new Actor(
                            uuid(row.getString("user_id")),
                            uuid(row.getString("membership_id")),
                            row.getString("role"),
                            row.getString("system_name"));
                    return new Logged(
                            id,
                            content(
                                    id,
                                    instant(row),
                                    actor,
                                    row.getString("purpose"),
                                    row.getString("subject_kind"),
                                    row.getString("subject_ids")),
                            row.getBytes("mac"));
                })
                .list();
    }

    private boolean isGenuine(Logged logged) {
        try {
            mac.verifyMac(logged.mac(), logged.content());
            return true;
        } catch (GeneralSecurityException forged) {
            return false;
        }
    }

    private byte[] macOf(byte[] content) {
        try {
            return mac.computeMac(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the access log's key cannot be used", e);
        }
    }

    private JdbcClient.StatementSpec filtered(String sql, LogQuery query) {
        var only = query.only();
        return database.sql(sql)
                .param("from", start(query.days().firstDay()))
                .param("to", start(query.days().endsBefore()))
                .param("username", query.username())
                .param("only", text(only == null ? null : only.value()))
                .param("purpose", query.purpose())
                .param("kind", query.subjectKind())
                .param("subject", text(query.subject()));
    }

    private static AccessLogRow row(ResultSet row, boolean withSubjects) throws SQLException {
        var user = uuid(row.getString("user_id"));
        var name = user == null ? row.getString("system_name") : row.getString("username");
        return new AccessLogRow(
                UUID.fromString(row.getString("id")),
                instant(row),
                user == null ? null : new UserId(user),
                name == null ? "" : name,
                row.getString("role"),
                row.getString("purpose"),
                row.getString("subject_kind"),
                row.getInt("subjects"),
                withSubjects
                        ? Arrays.stream(row.getString("subject_ids").split(","))
                                .map(UUID::fromString)
                                .toList()
                        : List.of(),
                List.of());
    }

    private static byte[] content(UUID id, Instant at, Actor actor, String purpose, String kind, String list) {
        return LogText.bytes(
                id, at, actor.user(), actor.membership(), actor.role(), actor.systemName(), purpose, kind, list);
    }

    private static LocalDateTime start(LocalDate day) {
        return LogText.column(day.atStartOfDay(PortalClock.ROME).toInstant());
    }

    private static Instant instant(ResultSet row) throws SQLException {
        return LogText.instant(row.getObject("at", LocalDateTime.class));
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }

    private static @Nullable UUID uuid(@Nullable String text) {
        return text == null ? null : UUID.fromString(text);
    }
}
