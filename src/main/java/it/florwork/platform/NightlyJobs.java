package it.florwork.platform;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import it.florwork.shared.PortalClock;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Runs every {@link DatedJob} for each day that is over and that it has not done, one after the other. */
@Component
public class NightlyJobs {
    private static final Logger LOG = LoggerFactory.getLogger(NightlyJobs.class);
    private static final LocalTime AFTER_MIDNIGHT = LocalTime.of(0, 10);
    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final int FAILURE_LENGTH = 255;

    private final List<DatedJob> jobs;
    private final JobLog log;
    private final Clock clock;

    NightlyJobs(List<DatedJob> jobs, JobLog log, Clock clock) {
        this.jobs = jobs;
        this.log = log;
        this.clock = clock;
    }

    /** Does what is missing up to yesterday. A job that fails stops at its day and does not hold up the others. */
    public void catchUp() {
        LocalDate yesterday = LocalDate.now(clock).minusDays(1);
        for (DatedJob job : jobs) {
            LocalDate day = log.firstDayToDo(job.name()).orElse(yesterday);
            while (!day.isAfter(yesterday) && succeeds(job, day)) {
                day = day.plusDays(1);
            }
        }
    }

    private boolean succeeds(DatedJob job, LocalDate day) {
        log.begin(job.name(), day, clock.instant());
        try {
            job.runFor(day);
            log.end(job.name(), day, clock.instant(), JobOutcome.DONE, null);
            return true;
        } catch (JobAlarm found) {
            LOG.error("The job {} wants a person to look at {}: {}", job.name(), day, found.getMessage());
            end(job, day, JobOutcome.ALARM, String.valueOf(found.getMessage()));
            return true;
        } catch (RuntimeException failure) { // whatever it is, it is kept and told, and the other jobs run
            LOG.error("The job {} failed for {}; it is run again for that day tonight.", job.name(), day, failure);
            end(job, day, JobOutcome.FAILED, failure.toString());
            return false;
        }
    }

    private void end(DatedJob job, LocalDate day, JobOutcome outcome, String why) {
        log.end(job.name(), day, clock.instant(), outcome, why.substring(0, Math.min(why.length(), FAILURE_LENGTH)));
    }

    /** The alarm clock: of several nodes on one database one runs the jobs; a night that was slept through is made up for at start. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(name = "florwork.jobs.enabled", matchIfMissing = true)
    static class Alarm {
        @Bean(destroyMethod = "stop")
        Scheduler jobScheduler(DataSource database, NightlyJobs jobs, List<RecurringJob> recurring) {
            var tasks = new ArrayList<RecurringTask<Void>>();
            tasks.add(Tasks.recurring("nightly-jobs", Schedules.daily(PortalClock.ROME, AFTER_MIDNIGHT))
                    .execute((instance, context) -> jobs.catchUp()));
            recurring.forEach(job -> tasks.add(Tasks.recurring(job.name(), Schedules.fixedDelay(PAUSE))
                    .execute((instance, context) -> job.run())));
            return Scheduler.create(database)
                    .startTasks(tasks)
                    .threads(2) // a long night holds up nothing that recurs
                    .pollingInterval(Duration.ofSeconds(30))
                    .alwaysPersistTimestampInUTC()
                    .build();
        }

        @EventListener
        void start(ApplicationReadyEvent ready) {
            ready.getApplicationContext().getBean(Scheduler.class).start();
        }
    }
}
