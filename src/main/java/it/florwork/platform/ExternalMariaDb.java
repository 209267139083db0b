package it.florwork.platform;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A database that somebody else runs: asked for its version before the first migration touches it. */
@Configuration(proxyBeanMethods = false)
@OnExternalDatabase
class ExternalMariaDb {
    private static final Logger LOG = LoggerFactory.getLogger(ExternalMariaDb.class);

    @Bean
    FlywayConfigurationCustomizer knownServerOnly() {
        return migration -> check(migration.getDataSource());
    }

    static void check(DataSource database) {
        try (var connection = database.getConnection()) {
            var server = connection.getMetaData();
            var version = ServerVersion.of(server.getDatabaseProductName(), server.getDatabaseProductVersion());
            if (!version.isNewEnough()) {
                throw new CannotStart(
                        "The portal needs MariaDB 10.11 to 11.8, this database is %s.".formatted(version));
            }
            if (!version.isTried()) {
                LOG.warn("The portal was tried with MariaDB 10.11 to 11.8; this database is {}.", version);
            }
        } catch (SQLException e) {
            throw new CannotStart(
                    "The database named by SPRING_DATASOURCE_URL does not answer: %s".formatted(e.getMessage()), e);
        }
    }
}
