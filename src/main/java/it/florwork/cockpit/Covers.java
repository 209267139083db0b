package it.florwork.cockpit;

import it.florwork.access.Colleague;
import it.florwork.access.Colleagues;
import it.florwork.access.CurrentViewer;
import it.florwork.access.Role;
import it.florwork.access.UserId;
import it.florwork.cockpit.domain.CoverTable;
import it.florwork.shared.Ids;
import it.florwork.shared.NotFound;
import it.florwork.shared.Period;
import it.florwork.shared.RuleViolation;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who looks after whose people while somebody is away. An operator arranges only covers of which he is one of the two. */
@Service
@Transactional
@RolesAllowed(Role.OPERATOR)
public class Covers {
    /** Names of people that a preview shows; the rest is a number. */
    private static final int SHOWN = 12;

    private final CoverTable covers;
    private final Colleagues colleagues;
    private final Deadlines deadlines;
    private final CurrentViewer viewer;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Covers(
            CoverTable covers,
            Colleagues colleagues,
            Deadlines deadlines,
            CurrentViewer viewer,
            ApplicationEventPublisher events,
            Clock clock) {
        this.covers = covers;
        this.colleagues = colleagues;
        this.deadlines = deadlines;
        this.viewer = viewer;
        this.events = events;
        this.clock = clock;
    }

    /** Those of today and to come. */
    @Transactional(readOnly = true)
    public List<CoverRow> rows() {
        return covers.from(today());
    }

    /** What {@link #arrange} would hand over; refused for the same reasons. */
    @Transactional(readOnly = true)
    public CoverPreview preview(UserId absent, UserId standIn, Period days) {
        var names = checked(absent, standIn, days);
        var followed = covers.followedBy(absent);
        return new CoverPreview(
                names.getOrDefault(absent, ""),
                names.getOrDefault(standIn, ""),
                days,
                followed.stream()
                        .map(CoverTable.Followed::codeName)
                        .limit(SHOWN)
                        .toList(),
                followed.size(),
                Math.toIntExact(followed.stream()
                        .filter(CoverTable.Followed::isOnTheWay)
                        .count()));
    }

    /** Said twice, it is arranged once. */
    public void arrange(UserId absent, UserId standIn, Period days) {
        checked(absent, standIn, days);
        if (rows().stream()
                .anyMatch(row -> row.absent().equals(absent)
                        && row.cover().equals(standIn)
                        && row.days().equals(days))) {
            return;
        }
        var me = viewer.get().user();
        var id = Ids.next();
        covers.add(id, absent, standIn, days, me, clock.instant());
        events.publishEvent(new CoverArranged(id, absent, me, standIn, days));
    }

    /** The names of the operators, once the cover is one that the viewer may arrange. */
    private Map<UserId, String> checked(UserId absent, UserId standIn, Period days) {
        var me = viewer.get().user();
        var operators = colleagues.operators().stream().collect(Collectors.toMap(Colleague::user, Colleague::name));
        if (!operators.containsKey(absent) || !operators.containsKey(standIn)) {
            throw new RuleViolation("cockpit.error.notAnOperator");
        }
        if (absent.equals(standIn) || !me.equals(absent) && !me.equals(standIn)) {
            throw new RuleViolation("cockpit.error.coverOfOthers");
        }
        int longest = deadlines.longestCover(today());
        if (days.firstDay().isBefore(today())
                || days.lastDay().isAfter(days.firstDay().plusDays(longest - 1L))) {
            throw new RuleViolation("cockpit.error.coverDays", longest);
        }
        return operators;
    }

    /** Over from today on, for whichever of the two says so. */
    public void end(UUID id) {
        var me = viewer.get().user();
        boolean mine = rows().stream()
                .anyMatch(row -> row.id().equals(id)
                        && (row.absent().equals(me) || row.cover().equals(me)));
        if (!mine) {
            throw new NotFound("cover " + id);
        }
        covers.end(id, today().minusDays(1));
        events.publishEvent(new CoverEnded(id, today().minusDays(1)));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
