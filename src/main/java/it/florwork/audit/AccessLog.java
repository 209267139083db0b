package it.florwork.audit;

import it.florwork.access.CurrentViewer;
import it.florwork.audit.domain.AccessLogTable;
import it.florwork.audit.domain.Actor;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes who sees whose data, in the transaction of the reading itself: what cannot be noted is not shown. Services call
 * it, screens cannot; a reading that is noted cannot be a read-only transaction.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class AccessLog {
    private final AccessLogTable table;
    private final CurrentViewer viewer;
    private final Clock clock;

    AccessLog(AccessLogTable table, CurrentViewer viewer, Clock clock) {
        this.table = table;
        this.viewer = viewer;
        this.clock = clock;
    }

    /**
     * One row for everything that one page shows. Nothing is noted when nothing is shown.
     *
     * @param purpose a short code of what it is seen for, such as {@code people.list}
     * @param subjectKind what the ids are of, such as {@code candidate}
     */
    public void record(String purpose, String subjectKind, Collection<UUID> ids) {
        if (!ids.isEmpty()) {
            table.append(clock.instant(), Actor.of(viewer.get()), purpose, subjectKind, ids);
        }
    }

    /** As {@link #record}, of what keeps looking by itself: the same person is noted once since then, others anew. */
    public void recordOnce(String purpose, String subjectKind, Collection<UUID> ids, Instant since) {
        if (!ids.isEmpty()) {
            var noted = table.seenSince(Actor.of(viewer.get()), purpose, since);
            record(
                    purpose,
                    subjectKind,
                    ids.stream().filter(id -> !noted.contains(id)).toList());
        }
    }

    /** When and as what somebody else than the viewer saw one of these, the latest first; for the person they are about. */
    public List<Sighting> sightingsOf(Collection<UUID> subjects, Instant from, int limit) {
        return table.sightingsOf(subjects, viewer.get().user(), from, limit);
    }
}
