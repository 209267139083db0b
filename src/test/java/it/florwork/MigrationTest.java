package it.florwork;

import static org.assertj.core.api.Assertions.assertThat;

import it.florwork.testing.PortalTest;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.SchemaValidationException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.core.ApplicationModules;

/** The schema as the migrations make it from nothing: the shared context emptied it before they ran. */
@PortalTest
class MigrationTest {
    private static final Pattern FILE =
            Pattern.compile(".*/db/migration/([a-z]+)/V(20\\d{6}_\\d{4})__[a-z0-9]+(_[a-z0-9]+)*\\.sql");
    private static final String KEEPING = "kind=(identity|case|money|technical); keep=.{4,}";

    /** Tables of frameworks, whose names and columns are theirs. */
    private static final String NOT_OURS = "'flyway_schema_history', 'EVENT_PUBLICATION', 'scheduled_tasks'";

    @Autowired
    JdbcClient database;

    @Autowired
    EntityManagerFactory entities;

    @Test
    void eachFileIsStampedAndLiesInItsModulesFolder() throws IOException {
        var modules = ApplicationModules.of(FlorworkApplication.class).stream()
                .map(module -> module.getIdentifier().toString())
                .toList();
        var stamps = new ArrayList<String>();
        for (Resource file : files()) {
            var name = FILE.matcher(file.getURL().toString());
            assertThat(name.matches())
                    .as("%s is named V<yyyymmdd>_<hhmm>__<what>.sql", file.getURL())
                    .isTrue();
            assertThat(modules).contains(name.group(1));
            stamps.add(name.group(2));
        }
        assertThat(stamps).doesNotHaveDuplicates();
    }

    @Test
    void theSchemaIsExactlyWhatTheseFilesMake() throws IOException {
        assertThat(strings("select script from flyway_schema_history where success order by script"))
                .containsExactlyElementsOf(Arrays.stream(files())
                        .map(MigrationTest::historyName)
                        .sorted()
                        .toList());
    }

    @Test
    void eachTableSaysWhatItHoldsAndHowLongItIsKept() {
        assertThat(
                        strings(
                                "select concat(table_name, ': ', table_comment) from information_schema.tables where table_schema = database() and table_type = 'BASE TABLE' and table_name <> 'flyway_schema_history'"))
                .isNotEmpty()
                .allSatisfy(table -> assertThat(table).matches("\\w+: " + KEEPING));
    }

    @Test
    void namesAreLowerCaseWithUnderscores() {
        assertThat(strings(
                        "select concat(table_name, '.', column_name) from information_schema.columns where table_schema = database() and table_name not in (%s)"
                                .formatted(NOT_OURS)))
                .isNotEmpty()
                .allSatisfy(column -> assertThat(column).matches("[a-z0-9_]+\\.[a-z0-9_]+"));
    }

    @Test
    void eachTableHasAPrimaryKey() {
        assertThat(strings("""
                        select table_name from information_schema.tables t
                        where table_schema = database() and table_type = 'BASE TABLE' and not exists (
                            select 1 from information_schema.table_constraints c
                            where c.table_schema = t.table_schema and c.table_name = t.table_name and c.constraint_type = 'PRIMARY KEY')""")).isEmpty();
    }

    @Test
    void eachForeignKeyAndCheckHasANameOfItsOwn() {
        assertThat(strings("""
                        select concat(table_name, ': ', constraint_name) from information_schema.table_constraints
                        where table_schema = database() and constraint_type in ('FOREIGN KEY', 'CHECK')
                        and (constraint_name rlike '_ibfk_[0-9]+$' or constraint_name rlike '^CONSTRAINT_[0-9]+$')""")).isEmpty();
    }

    @Test
    void instantsAreKeptToTheMicrosecondWithoutAZone() {
        assertThat(strings("""
                        select concat(table_name, '.', column_name, ' ', column_type) from information_schema.columns
                        where table_schema = database() and data_type in ('timestamp', 'datetime')
                        and column_type <> 'datetime(6)' and table_name not in (%s)""".formatted(NOT_OURS))).isEmpty();
    }

    @Test
    void identifiersAreUuids() {
        assertThat(strings("""
                        select concat(table_name, '.', column_name, ' ', column_type) from information_schema.columns
                        where table_schema = database() and column_name = 'id' and data_type <> 'uuid' and table_name not in (%s)""".formatted(NOT_OURS))).isEmpty();
    }

    @Test
    void eachEntityFindsItsTableAndColumns() throws SchemaValidationException {
        entities.unwrap(SessionFactory.class).getSchemaManager().validate();
    }

    private static Resource[] files() throws IOException {
        return new PathMatchingResourcePatternResolver().getResources("classpath:db/migration/**/*.sql");
    }

    private static String historyName(Resource file) {
        try {
            String url = file.getURL().toString();
            return url.substring(url.indexOf("/db/migration/") + "/db/migration/".length());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private List<String> strings(String sql) {
        return database.sql(sql).query(String.class).list();
    }
}
