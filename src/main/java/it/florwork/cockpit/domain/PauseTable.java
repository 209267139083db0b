package it.florwork.cockpit.domain;

import it.florwork.access.UserId;
import it.florwork.shared.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was put off, by whom, until when: only ever added to, the last word counts. */
@Component
public class PauseTable {
    private final JdbcClient database;

    PauseTable(JdbcClient database) {
        this.database = database;
    }

    /** One act. */
    public record Pause(LocalDate until, UserId by, Instant at) {}

    public void add(String item, LocalDate until, UserId by, Instant at) {
        database.sql("insert into work_pause (id, item_key, until_day, user_id, at) values (?, ?, ?, ?, ?)")
                .params(Ids.next().toString(), item, until, by.toString(), LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
    }

    /** What rests beyond this day, each until when. */
    public Map<String, LocalDate> restingOn(LocalDate day) {
        var resting = new HashMap<String, LocalDate>();
        database.sql("""
                        select p.item_key, p.until_day from work_pause p where p.until_day > :day and not exists (
                            select 1 from work_pause l where l.item_key = p.item_key and (l.at > p.at or l.at = p.at and l.id > p.id))""")
                .param("day", day)
                .query((row, n) -> Map.entry(row.getString(1), row.getObject(2, LocalDate.class)))
                .list()
                .forEach(one -> resting.put(one.getKey(), one.getValue()));
        return resting;
    }

    /** Everything that was said of one thing, the first word first. */
    public List<Pause> of(String item) {
        return database.sql("select until_day, user_id, at from work_pause where item_key = :item order by at, id")
                .param("item", item)
                .query((row, n) -> new Pause(
                        row.getObject(1, LocalDate.class),
                        new UserId(UUID.fromString(row.getString(2))),
                        row.getObject(3, LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .list();
    }
}
