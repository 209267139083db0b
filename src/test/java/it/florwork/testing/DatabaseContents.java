package it.florwork.testing;

import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A checksum of every table's rows, to show that a refusal changed nothing. The scheduler's own table moves by itself. */
public record DatabaseContents(Map<String, String> checksums) {

    /** When all that happened so far is heard: what earlier acts told others must not count as a change. */
    public static DatabaseContents atRest(JdbcClient database) {
        await().until(() -> database.sql("select count(*) from EVENT_PUBLICATION")
                        .query(Integer.class)
                        .single()
                == 0);
        return of(database);
    }

    public static DatabaseContents of(JdbcClient database) {
        var checksums = new TreeMap<String, String>();
        database.sql("""
                        select table_name from information_schema.tables
                        where table_schema = database() and table_type = 'BASE TABLE'
                            and table_name not in ('scheduled_tasks', 'EVENT_PUBLICATION')""")
                .query(String.class)
                .list()
                .forEach(table -> checksums.put(
                        table,
                        database.sql("checksum table `" + table + "`")
                                .query((row, number) -> String.valueOf(row.getString(2)))
                                .single()));
        return new DatabaseContents(checksums);
    }

    /** The tables whose rows differ from then to now. */
    public List<String> changedIn(DatabaseContents now) {
        return checksums.entrySet().stream()
                .filter(table -> !table.getValue().equals(now.checksums().get(table.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }
}
