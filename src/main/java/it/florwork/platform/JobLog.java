package it.florwork.platform;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Table {@code job_run}. Its lines are written beside the jobs' own transactions, so that a failed run is seen. */
@Component
class JobLog {
    private final JdbcClient database;

    JobLog(JdbcClient database) {
        this.database = database;
    }

    /** The first day that this job has not done; empty when it never ran. */
    Optional<LocalDate> firstDayToDo(String job) {
        return database.sql("""
                        select coalesce(max(case when outcome in ('DONE', 'ALARM') then day end) + interval 1 day, min(day))
                        from job_run where job = ?""")
                .param(job)
                .query((row, number) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single();
    }

    void begin(String job, LocalDate day, Instant now) {
        database.sql("""
                        insert into job_run (job, day, started_at, outcome) values (?, ?, ?, 'RUNNING')
                        on duplicate key update started_at = value(started_at), ended_at = null, outcome = 'RUNNING', failure = null""").params(job, day, utc(now)).update();
    }

    void end(String job, LocalDate day, Instant now, JobOutcome outcome, @Nullable String failure) {
        database.sql("update job_run set ended_at = ?, outcome = ?, failure = ? where job = ? and day = ?")
                .param(utc(now))
                .param(outcome.name())
                .param(failure)
                .param(job)
                .param(day)
                .update();
    }

    List<JobRun> lastRuns() {
        return database.sql("""
                        select job, day, started_at, ended_at, outcome, failure from job_run r
                        where day = (select max(day) from job_run where job = r.job) order by job""")
                .query((row, number) -> new JobRun(
                        row.getString("job"),
                        row.getObject("day", LocalDate.class),
                        instant(row, "started_at").orElseThrow(),
                        instant(row, "ended_at").orElse(null),
                        JobOutcome.valueOf(row.getString("outcome")),
                        row.getString("failure")))
                .list();
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDateTime.class))
                .map(time -> time.toInstant(ZoneOffset.UTC));
    }
}
