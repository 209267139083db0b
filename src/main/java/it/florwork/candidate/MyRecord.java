package it.florwork.candidate;

import it.florwork.access.Role;
import it.florwork.audit.AccessLog;
import it.florwork.audit.Sighting;
import it.florwork.shared.PortalClock;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a person may know about their own record: what only few may read of it, and who did. */
@Service
@Transactional
@RolesAllowed(Role.CANDIDATE)
public class MyRecord {
    private static final int DAYS = 90;
    private static final int MOST = 2000;

    private final ReachablePeople reachable;
    private final Flags flags;
    private final RunningEnrolments enrolments;
    private final List<PersonRecords> records;
    private final AccessLog log;
    private final Clock clock;

    MyRecord(
            ReachablePeople reachable,
            Flags flags,
            RunningEnrolments enrolments,
            List<PersonRecords> records,
            AccessLog log,
            Clock clock) {
        this.reachable = reachable;
        this.flags = flags;
        this.enrolments = enrolments;
        this.records = records;
        this.log = log;
        this.clock = clock;
    }

    public List<Flag> flags() {
        return reachable.maybeMyself().map(me -> flags.of(me.id()).flags()).orElse(List.of());
    }

    /** Who else saw something about the viewer in the last three months, the latest day first; equal looks of a day are one. */
    public List<WhoSaw> whoSaw() {
        return reachable.maybeMyself().map(me -> whoSaw(me.id())).orElse(List.of());
    }

    private List<WhoSaw> whoSaw(CandidateId me) {
        var ids = Stream.of(Stream.of(me.value()), enrolments.ids(me).stream(), records(me))
                .flatMap(found -> found)
                .toList();
        var from = LocalDate.now(clock)
                .minusDays(DAYS)
                .atStartOfDay(PortalClock.ROME)
                .toInstant();
        var times = new LinkedHashMap<WhoSaw, Integer>();
        log.sightingsOf(ids, from, MOST).forEach(seen -> times.merge(once(seen), 1, Integer::sum));
        return times.entrySet().stream()
                .map(seen -> new WhoSaw(
                        seen.getKey().on(),
                        seen.getKey().role(),
                        seen.getKey().organisation(),
                        seen.getKey().purpose(),
                        seen.getValue()))
                .toList();
    }

    private Stream<UUID> records(CandidateId me) {
        return records.stream().flatMap(known -> known.idsOf(me).stream());
    }

    private static WhoSaw once(Sighting seen) {
        return new WhoSaw(
                seen.at().atZone(PortalClock.ROME).toLocalDate(), seen.role(), seen.organisation(), seen.purpose(), 1);
    }
}
