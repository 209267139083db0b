package it.florwork.demo;

import it.florwork.shared.PortalClock;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

/**
 * The demonstration runs on the embedded database only: with {@code spring.datasource.url} given, none of this exists.
 * {@code florwork.demo.data=false} leaves the embedded database empty.
 */
@Configuration(proxyBeanMethods = false)
@Import(Portal.class)
@ConditionalOnProperty(name = "spring.datasource.url", matchIfMissing = true, havingValue = "false")
@ConditionalOnProperty(name = "florwork.demo.data", matchIfMissing = true)
class DemoConfiguration {

    @Bean
    DemoMark demoMark(DataSource database) {
        return new DemoMark(database);
    }

    /**
     * Tables or a demonstration that were cut off half way, and one that is to be laid anew, make room first. Other data are
     * never touched.
     */
    @Bean
    FlywayMigrationStrategy roomForTheDemo(DemoMark mark, @Value("${florwork.demo.reset:false}") boolean reset) {
        return flyway -> {
            if (mark.isOfAHalfMadeSchema()
                    || mark.find().filter(laying -> reset || !laying.complete()).isPresent()) {
                Flyway.configure()
                        .configuration(flyway.getConfiguration())
                        .cleanDisabled(false)
                        .load()
                        .clean();
            }
            flyway.migrate();
        };
    }

    @Bean
    DemoLoader demoLoader(Portal portal, DemoMark mark, DataSource database, PortalClock clock, Environment settings) {
        return new DemoLoader(portal, mark, new Settled(database), clock, settings);
    }
}
