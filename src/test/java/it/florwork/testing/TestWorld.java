package it.florwork.testing;

import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** What the tests add to the portal: an empty schema once a run, and accounts to act as. */
@TestConfiguration(proxyBeanMethods = false)
@Import({
    TestAccounts.class,
    EveryScreen.class,
    PseudoLanguage.class,
    GivenAttendance.class,
    GivenDocument.class,
    GivenJob.class,
    GivenMatches.class,
    GivenNeeds.class,
    GivenPeople.class,
    GivenPlacements.class,
    GivenProgress.class,
    Statements.CountedDatabase.class
})
class TestWorld {
    private static final AtomicBoolean EMPTIED = new AtomicBoolean();

    @Bean
    FlywayMigrationStrategy emptiedOncePerRun() {
        return flyway -> {
            if (EMPTIED.compareAndSet(false, true)) {
                flyway.clean();
            }
            flyway.migrate();
        };
    }

    /** Thousands of accounts of one password: the portal's own hashing would be a fifth of the run. */
    @Bean
    @Primary
    PasswordEncoder quickPasswords() {
        return new BCryptPasswordEncoder(4);
    }
}
