package it.florwork.platform;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What listeners failed at and have not heard since, for the administrator: which and how many, nothing of their content. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(JobRuns.ADMINISTRATOR)
public class FailedEvents {
    private static final int MOST = 50;

    private final JdbcClient database;

    FailedEvents(JdbcClient database) {
        this.database = database;
    }

    /** By listener, the longest waiting first. */
    public List<UnheardEvents> byListener() {
        return database.sql("""
                        select listener_id, count(*), min(publication_date) from EVENT_PUBLICATION
                        where completion_date is null and status = 'FAILED'
                        group by listener_id order by min(publication_date), listener_id limit ?""")
                .param(MOST)
                .query((row, n) -> new UnheardEvents(
                        row.getString(1),
                        row.getInt(2),
                        row.getObject(3, LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .list();
    }
}
