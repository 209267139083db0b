package it.florwork.platform;

import static org.assertj.core.api.Assertions.assertThat;

import it.florwork.shared.PortalClock;
import it.florwork.testing.FreshSchema;
import it.florwork.testing.PortalTest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class NightlyJobsTest {
    @Autowired
    JdbcConnectionDetails server;

    private final PortalClock clock = new PortalClock();
    private final List<String> done = new ArrayList<>();
    private FreshSchema schema;
    private JobLog log;

    @BeforeEach
    void anEmptyDatabaseOnMondayMorning() {
        schema = new FreshSchema(server).migrated("db/migration/platform");
        log = new JobLog(JdbcClient.create(schema.database()));
        clock.travelTo(Instant.parse("2026-11-23T08:00:00Z"));
    }

    @AfterEach
    void drop() {
        schema.close();
    }

    @Test
    void theFirstNightDoesTheDayThatHasEnded() {
        night(job("seals"));
        assertThat(done).containsExactly("seals 2026-11-22");
        assertThat(log.lastRuns()).singleElement().satisfies(run -> {
            assertThat(run.outcome()).isEqualTo(JobOutcome.DONE);
            assertThat(run.day()).isEqualTo(LocalDate.of(2026, 11, 22));
            assertThat(run.startedAt()).isEqualTo(clock.instant());
            assertThat(run.endedAt()).isEqualTo(clock.instant());
        });
    }

    @Test
    void aDayThatIsDoneIsNotDoneAgain() {
        night(job("seals"));
        night(job("seals"));
        assertThat(done).hasSize(1);
    }

    @Test
    void missedDaysAreDoneInOrder() {
        night(job("seals"));
        later(3);
        night(job("seals"));
        assertThat(done)
                .containsExactly("seals 2026-11-22", "seals 2026-11-23", "seals 2026-11-24", "seals 2026-11-25");
    }

    @Test
    void aFailedDayIsTriedAgainBeforeTheNextOnes() {
        night(failing("seals"));
        assertThat(log.lastRuns()).singleElement().satisfies(run -> {
            assertThat(run.outcome()).isEqualTo(JobOutcome.FAILED);
            assertThat(run.failure()).contains("the chain is broken");
        });
        later(1);
        night(job("seals"));
        assertThat(done).containsExactly("seals 2026-11-22", "seals 2026-11-23");
    }

    @Test
    void aDayWhoseFindingWaitsForAPersonIsDone() {
        night(job("seals", () -> {
            throw new JobAlarm("1 of 7 seals do not stand");
        }));
        assertThat(log.lastRuns()).singleElement().satisfies(run -> {
            assertThat(run.outcome()).isEqualTo(JobOutcome.ALARM);
            assertThat(run.failure()).isEqualTo("1 of 7 seals do not stand");
        });
        later(1);
        night(job("seals"));
        assertThat(done).containsExactly("seals 2026-11-23");
    }

    @Test
    void aFailingJobDoesNotHoldUpTheOthers() {
        night(failing("seals"), job("closing"));
        assertThat(done).containsExactly("closing 2026-11-22");
    }

    @Test
    void aDayInWhichTheMachineWasKilledIsDoneAgain() {
        log.begin("seals", LocalDate.of(2026, 11, 21), clock.instant());
        night(job("seals"));
        assertThat(done).containsExactly("seals 2026-11-21", "seals 2026-11-22");
    }

    private void night(DatedJob... jobs) {
        new NightlyJobs(List.of(jobs), log, clock).catchUp();
    }

    private void later(int days) {
        clock.travelTo(clock.instant().plus(Duration.ofDays(days)));
    }

    private DatedJob job(String name) {
        return job(name, () -> {});
    }

    private DatedJob failing(String name) {
        return job(name, () -> {
            throw new IllegalStateException("the chain is broken");
        });
    }

    private DatedJob job(String name, Runnable work) {
        return new DatedJob() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public void runFor(LocalDate day) {
                work.run();
                done.add(name + " " + day);
            }
        };
    }
}
