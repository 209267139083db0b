package it.florwork.attendance;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import it.florwork.access.CurrentViewer;
import it.florwork.access.Role;
import it.florwork.attendance.domain.DayPromise;
import it.florwork.attendance.domain.DayPromiseRepository;
import it.florwork.attendance.domain.Engagement;
import it.florwork.shared.EngagementId;
import it.florwork.shared.NotFound;
import it.florwork.shared.RuleViolation;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** "OK, I'll be there": said by trainees for a day ahead, seen by the tutor of that day. */
@Service
@Transactional
public class Promises {
    private final Reach reach;
    private final DayPromiseRepository promises;
    private final CurrentViewer viewer;
    private final Clock clock;

    Promises(Reach reach, DayPromiseRepository promises, CurrentViewer viewer, Clock clock) {
        this.reach = reach;
        this.promises = promises;
        this.viewer = viewer;
        this.clock = clock;
    }

    /**
     * The viewer will be there. Said again it is the same, and it takes an announced absence back until the day itself
     * tells.
     *
     * @throws NotFound unless the engagement is the viewer's own
     */
    @RolesAllowed(Role.CANDIDATE)
    public void promise(EngagementId id, LocalDate date) {
        var engagement = reach.get(id);
        if (date.isBefore(LocalDate.now(clock)) || !engagement.period().contains(date)) {
            throw new RuleViolation("register.error.promiseTooLate");
        }
        promises.say(id.value(), date, clock.instant());
    }

    /** Which of the viewer's own engagements were promised for a date, and when. */
    @Transactional(readOnly = true)
    @RolesAllowed(Role.CANDIDATE)
    public Map<EngagementId, Instant> mine(LocalDate date) {
        return saidFor(date, reach.own(date, date));
    }

    /** Which of the tutor's people promised to come on a date, and when. */
    @Transactional(readOnly = true)
    @RolesAllowed({Role.HOST_TUTOR, Role.PATH_TUTOR})
    public Map<EngagementId, Instant> made(LocalDate date) {
        return saidFor(date, reach.tutored(date, date));
    }

    /** For which of these days each of the viewer's own, or of the tutor's people, promised to come: one query. */
    @Transactional(readOnly = true)
    @RolesAllowed({Role.CANDIDATE, Role.HOST_TUTOR, Role.PATH_TUTOR})
    public Map<EngagementId, List<LocalDate>> between(LocalDate from, LocalDate to) {
        var people = viewer.get().is(Role.CANDIDATE) ? reach.own(from, to) : reach.tutored(from, to);
        return people.isEmpty()
                ? Map.of()
                : promises.between(from, to, people.stream().map(Engagement::id).toList()).stream()
                        .collect(groupingBy(DayPromise::engagement, mapping(DayPromise::date, toList())));
    }

    private Map<EngagementId, Instant> saidFor(LocalDate date, List<Engagement> engagements) {
        return promises.on(date, engagements.stream().map(Engagement::id).toList()).stream()
                .collect(Collectors.toMap(DayPromise::engagement, DayPromise::saidAt));
    }
}
