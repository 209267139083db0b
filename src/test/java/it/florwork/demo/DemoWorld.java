package it.florwork.demo;

import it.florwork.shared.PortalClock;
import it.florwork.testing.FreshSchema;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A portal with the demonstration, in a schema of its own, on a day of one's choice. */
@TestConfiguration(proxyBeanMethods = false)
class DemoWorld {

    /** The clock on the wall: it runs, from ten in the morning of the day that was set. */
    static final class Wall extends Clock {
        private volatile Duration ahead;

        Wall(LocalDate today) {
            this.ahead = until(today);
        }

        void set(LocalDate today) {
            ahead = until(today);
        }

        private static Duration until(LocalDate day) {
            return Duration.between(
                    Instant.now(), day.atTime(10, 0).atZone(PortalClock.ROME).toInstant());
        }

        @Override
        public ZoneId getZone() {
            return PortalClock.ROME;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.offset(Clock.system(zone), ahead);
        }

        @Override
        public Instant instant() {
            return Instant.now().plus(ahead);
        }
    }

    @Bean
    FreshSchema demoSchema(@Qualifier("embeddedDetails") JdbcConnectionDetails server) {
        return new FreshSchema(server);
    }

    @Bean
    @Primary
    JdbcConnectionDetails demoDetails(FreshSchema schema) {
        return schema.details();
    }

    @Bean(autowireCandidate = false)
    Wall wall(@Value("${demo.today}") LocalDate today) {
        return new Wall(today);
    }

    @Bean
    @Primary
    PortalClock clockOfThatDay(ApplicationContext beans) {
        return new PortalClock(beans.getBean(Wall.class));
    }
}
