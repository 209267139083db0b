package it.florwork.testing;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A checksum of every table's rows, to show that a refusal changed nothing. The scheduler's own table moves by itself. */
public record DatabaseContents(Map<String, String> checksums) {

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
