package it.florwork.testing;

import it.florwork.shared.Ids;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A second, empty schema on the tests' server, dropped when closed: for what looks at a whole database. */
public final class FreshSchema implements AutoCloseable {
    private final JdbcConnectionDetails server;
    private final String name =
            "florwork_" + Ids.opaque().toString().replace("-", "").substring(0, 12);

    public FreshSchema(JdbcConnectionDetails server) {
        this.server = server;
        run("create database " + name + " character set utf8mb4 collate utf8mb4_uca1400_ai_ci");
    }

    /** The schema after these migrations: {@code db/migration} for all of them, or one module's folder. */
    public FreshSchema migrated(String location) {
        Flyway.configure()
                .dataSource(database())
                .locations("classpath:" + location)
                .load()
                .migrate();
        return this;
    }

    /** Copies whoever has an account in the tests' own schema. */
    FreshSchema withAccounts() {
        for (String table : List.of("organisation", "user_account", "membership")) {
            run("insert ignore into %s.%s select * from %s".formatted(name, table, table));
        }
        return this;
    }

    public DataSource database() {
        return new DriverManagerDataSource(details().getJdbcUrl(), server.getUsername(), server.getPassword());
    }

    /** How a portal of its own reaches it. */
    public JdbcConnectionDetails details() {
        String url = server.getJdbcUrl().replaceFirst("/[^/?]+(\\?.*)?$", "/" + name);
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return server.getUsername();
            }

            @Override
            public String getPassword() {
                return server.getPassword();
            }

            @Override
            public String getJdbcUrl() {
                return url;
            }
        };
    }

    public String name() {
        return name;
    }

    @Override
    public void close() {
        run("drop database " + name);
    }

    private void run(String sql) {
        try (var connection =
                        DriverManager.getConnection(server.getJdbcUrl(), server.getUsername(), server.getPassword());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
