package it.florwork.audit;

import it.florwork.access.CurrentViewer;
import it.florwork.access.Role;
import it.florwork.audit.domain.AccessLogSeals;
import it.florwork.audit.domain.AccessLogTable;
import it.florwork.audit.domain.AuditChain;
import it.florwork.audit.domain.LogQuery;
import it.florwork.shared.Period;
import it.florwork.shared.RuleViolation;
import jakarta.annotation.security.RolesAllowed;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who saw what. The data protection officer reads and exports all of it and proves that it is whole; the administrator
 * reads who, when and what for, but not whose; operators and case managers what they looked at themselves.
 */
@Service
@Transactional(readOnly = true)
@RolesAllowed({Role.DPO, Role.ADMINISTRATOR, Role.OPERATOR, Role.CASE_MANAGER})
public class AccessLogService {
    /** More than this is not exported at once. */
    public static final int MOST_EXPORTED = 20_000;

    private final AccessLogTable log;
    private final AccessLogSeals seals;
    private final AuditChain chain;
    private final List<LoggedSubjects> subjects;
    private final CurrentViewer viewer;
    private final ApplicationEventPublisher events;

    AccessLogService(
            AccessLogTable log,
            AccessLogSeals seals,
            AuditChain chain,
            List<LoggedSubjects> subjects,
            CurrentViewer viewer,
            ApplicationEventPublisher events) {
        this.log = log;
        this.seals = seals;
        this.chain = chain;
        this.subjects = subjects;
        this.viewer = viewer;
        this.events = events;
    }

    /** A page of the log, the latest first. */
    public List<AccessLogRow> rows(AccessLogFilter filter, int offset, int limit) {
        return query(filter).map(query -> named(log.rows(query, offset, limit))).orElse(List.of());
    }

    public int count(AccessLogFilter filter) {
        return query(filter).map(log::count).orElse(0);
    }

    /** What data was seen for on these days, by code. */
    public List<String> purposes(Period days) {
        return query(AccessLogFilter.of(days)).map(log::purposes).orElse(List.of());
    }

    /** All rows of the filter, the latest first, to be taken out of the portal; that is noted. */
    @Transactional
    @RolesAllowed(Role.DPO)
    public List<AccessLogRow> export(AccessLogFilter filter) {
        int rows = count(filter);
        if (rows > MOST_EXPORTED) {
            throw new RuleViolation("audit.error.tooManyRows", rows, MOST_EXPORTED);
        }
        events.publishEvent(
                new AccessLogExported(filter.days().firstDay(), filter.days().lastDay(), rows));
        return rows(filter, 0, MOST_EXPORTED);
    }

    /** Recomputes both logs from their first row. */
    @RolesAllowed(Role.DPO)
    public LogsState verify() {
        return new LogsState(chain.length(), chain.firstBroken(), seals.broken());
    }

    /** Empty when it asks for somebody nobody knows. */
    private Optional<LogQuery> query(AccessLogFilter filter) {
        var who = viewer.get();
        boolean all = who.is(Role.DPO);
        boolean withSubjects = !who.is(Role.ADMINISTRATOR);
        if (filter.asksWhose() && !withSubjects) {
            throw new AccessDeniedException("the administrator does not learn whose data was seen");
        }
        var code = filter.subject();
        var subject = code == null ? null : subject(code).orElse(null);
        return code != null && subject == null
                ? Optional.empty()
                : Optional.of(new LogQuery(
                        filter.days(),
                        filter.username(),
                        filter.purpose(),
                        filter.subjectKind(),
                        subject,
                        all || who.is(Role.ADMINISTRATOR) ? null : who.user(),
                        withSubjects));
    }

    private Optional<UUID> subject(String codeOrId) {
        return codeOrId.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
                ? Optional.of(UUID.fromString(codeOrId))
                : subjects.stream()
                        .flatMap(kind -> kind.find(codeOrId).stream())
                        .findFirst();
    }

    private List<AccessLogRow> named(List<AccessLogRow> rows) {
        var ids = rows.stream().flatMap(row -> row.subjects().stream()).collect(Collectors.toSet());
        if (ids.isEmpty()) {
            return rows;
        }
        var names = codes(ids);
        return rows.stream().map(row -> row.named(names)).toList();
    }

    private Map<UUID, String> codes(Collection<UUID> ids) {
        var result = new HashMap<UUID, String>();
        subjects.forEach(kind -> result.putAll(kind.codes(ids)));
        return result;
    }
}
