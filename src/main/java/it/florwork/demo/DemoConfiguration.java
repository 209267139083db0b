package it.florwork.demo;

import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The demonstration runs on the embedded database only: with {@code spring.datasource.url} given, none of this exists.
 * {@code florwork.demo.data=false} leaves the embedded database empty.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "spring.datasource.url", matchIfMissing = true, havingValue = "false")
@ConditionalOnProperty(name = "florwork.demo.data", matchIfMissing = true)
class DemoConfiguration {

    @Bean
    DemoMark demoMark(DataSource database) {
        return new DemoMark(database);
    }

    /** A demonstration that was cut off half way, or is to be laid anew, makes room first. Other data are never touched. */
    @Bean
    FlywayMigrationStrategy roomForTheDemo(DemoMark mark, @Value("${florwork.demo.reset:false}") boolean reset) {
        return flyway -> {
            if (mark.find().filter(laying -> reset || !laying.complete()).isPresent()) {
                flyway.clean();
            }
            flyway.migrate();
        };
    }
}
