package it.florwork.audit;

import it.florwork.access.Role;
import it.florwork.audit.domain.AccessLogSeals;
import it.florwork.audit.domain.AccessLogTable;
import it.florwork.audit.domain.AuditChain;
import jakarta.annotation.security.RolesAllowed;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The data protection officer's way into the logs: who saw what, and whether the logs are whole. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(Role.DPO)
public class AccessLogService {
    private final AccessLogTable log;
    private final AccessLogSeals seals;
    private final AuditChain chain;
    private final List<LoggedSubjects> subjects;

    AccessLogService(AccessLogTable log, AccessLogSeals seals, AuditChain chain, List<LoggedSubjects> subjects) {
        this.log = log;
        this.seals = seals;
        this.chain = chain;
        this.subjects = subjects;
    }

    /** A page of the log, the latest first. */
    public List<AccessLogRow> rows(AccessLogFilter filter, int offset, int limit) {
        return log.rows(filter, offset, limit);
    }

    public int count(AccessLogFilter filter) {
        return log.count(filter);
    }

    public Map<String, Integer> countsByRole(AccessLogFilter filter) {
        return log.countsByRole(filter);
    }

    /** Whom a code name stands for. */
    public Optional<UUID> subject(String code) {
        return subjects.stream()
                .flatMap(kind -> kind.find(code.strip()).stream())
                .findFirst();
    }

    /** The code names of these ids; unknown ones are left out. */
    public Map<UUID, String> codes(Collection<UUID> ids) {
        var result = new HashMap<UUID, String>();
        subjects.forEach(kind -> result.putAll(kind.codes(ids)));
        return result;
    }

    /** Recomputes both logs from their first row. */
    public LogsState verify() {
        return new LogsState(chain.length(), chain.firstBroken(), seals.broken());
    }
}
