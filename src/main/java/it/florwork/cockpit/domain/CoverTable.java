package it.florwork.cockpit.domain;

import it.florwork.access.UserId;
import it.florwork.candidate.StandIns;
import it.florwork.cockpit.CoverRow;
import it.florwork.shared.Period;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who covers whom, from when to when. */
@Component
public class CoverTable implements StandIns {
    private final JdbcClient database;
    private final Clock clock;

    CoverTable(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public record Followed(String codeName, boolean isOnTheWay) {}

    public void add(UUID id, UserId absent, UserId cover, Period days, UserId by, Instant at) {
        database.sql("""
                        insert into operator_cover (id, absent_id, cover_id, first_day, ends_before, arranged_by, arranged_at)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id.toString(),
                        absent.toString(),
                        cover.toString(),
                        days.firstDay(),
                        days.endsBefore(),
                        by.toString(),
                        LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
    }

    /** It ends with this day; one that begins later is taken back. */
    public void end(UUID id, LocalDate lastDay) {
        database.sql("delete from operator_cover where id = ? and first_day > ?")
                .params(id.toString(), lastDay)
                .update();
        database.sql("update operator_cover set ends_before = ? where id = ? and ends_before > ?")
                .params(lastDay.plusDays(1), id.toString(), lastDay.plusDays(1))
                .update();
    }

    /** Those that have not ended by this day, the first to begin first. */
    public List<CoverRow> from(LocalDate day) {
        return database.sql("""
                        select o.id, o.absent_id, a.display_name, o.cover_id, c.display_name, o.first_day, o.ends_before
                        from operator_cover o join account_card a on a.id = o.absent_id
                            join account_card c on c.id = o.cover_id
                        where o.ends_before > ? order by o.first_day, o.id""")
                .param(day)
                .query((row, n) -> new CoverRow(
                        UUID.fromString(row.getString(1)),
                        user(row.getString(2)),
                        row.getString(3),
                        user(row.getString(4)),
                        row.getString(5),
                        Period.of(
                                row.getObject(6, LocalDate.class),
                                row.getObject(7, LocalDate.class).minusDays(1))))
                .list();
    }

    /** Whom an operator follows, as far as they have not left: on a pathway first. */
    public List<Followed> followedBy(UserId operator) {
        return database.sql("""
                        select code_name, status = 'ON_A_PATHWAY' as on_the_way from candidate_card
                        where operator_id = ? and status not in ('LEFT', 'WITHDRAWN')
                        order by on_the_way desc, code_name""")
                .param(operator.toString())
                .query((row, n) -> new Followed(row.getString("code_name"), row.getBoolean("on_the_way")))
                .list();
    }

    @Override
    public Set<UserId> coveredBy(UserId operator) {
        return today("absent_id", "cover_id", operator);
    }

    @Override
    public Set<UserId> coversOf(UserId absent) {
        return today("cover_id", "absent_id", absent);
    }

    private Set<UserId> today(String whom, String by, UserId user) {
        var today = LocalDate.now(clock);
        return database
                .sql("select %s from operator_cover where %s = ? and first_day <= ? and ends_before > ?"
                        .formatted(whom, by))
                .params(user.toString(), today, today)
                .query((row, n) -> user(row.getString(1)))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    private static UserId user(String id) {
        return new UserId(UUID.fromString(id));
    }
}
