package it.florwork.platform;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the nightly jobs did last, for the administrator. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(JobRuns.ADMINISTRATOR)
public class JobRuns {
    /** {@code access.Role.ADMINISTRATOR}: that module lies below this one. */
    static final String ADMINISTRATOR = "ADMINISTRATOR";

    private final JobLog log;

    JobRuns(JobLog log) {
        this.log = log;
    }

    /** The last run of each job that ever ran, by name. */
    public List<JobRun> last() {
        return log.lastRuns();
    }
}
